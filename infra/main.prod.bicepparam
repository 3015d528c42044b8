// For what others rely on: spread over zones, closed to the internet where it can be, and watched from outside.
using 'main.bicep'

param environmentName = 'prod'
param location = readEnvironmentVariable('AZURE_LOCATION', 'swedencentral')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param maximumInstanceCount = 100
param articleRetentionDays = 90
param logRetentionDays = 90
param dailyLogCapGb = 5
param availabilityTest = true
param privateNetworking = true
param zoneRedundant = true
param monthlyBudget = 300
param budgetStart = readEnvironmentVariable('BUDGET_START', '')
