// What azd deploys: values of the azd environment, which `azd env set NAME VALUE` changes. Without any, it is small and
// cheap, as main.dev.bicepparam is.
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param maximumInstanceCount = int(readEnvironmentVariable('MAXIMUM_INSTANCE_COUNT', '40'))
param articleRetentionDays = int(readEnvironmentVariable('ARTICLE_RETENTION_DAYS', '30'))
param availabilityTest = bool(readEnvironmentVariable('AVAILABILITY_TEST', 'false'))
param privateNetworking = bool(readEnvironmentVariable('PRIVATE_NETWORKING', 'false'))
param zoneRedundant = bool(readEnvironmentVariable('ZONE_REDUNDANT', 'false'))
param allowedOrigins = filter(split(readEnvironmentVariable('ALLOWED_ORIGINS', ''), ','), origin => !empty(origin))
param monthlyBudget = int(readEnvironmentVariable('MONTHLY_BUDGET', '10'))
param budgetStart = readEnvironmentVariable('BUDGET_START', '')
