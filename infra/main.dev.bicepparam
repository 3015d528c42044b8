// For trying things out: the cheapest of everything.
using 'main.bicep'

param environmentName = 'dev'
param location = readEnvironmentVariable('AZURE_LOCATION', 'swedencentral')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param articleRetentionDays = 7
param monthlyBudget = 10
param budgetStart = readEnvironmentVariable('BUDGET_START', '')
