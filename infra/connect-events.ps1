# Subscribes a function app whose code is deployed to new articles, as connect-events.sh does where there is a sh.
#
#   connect-events.ps1 RESOURCE_GROUP FUNCTION_APP
param(
  [string] $Group = $env:AZURE_RESOURCE_GROUP,
  [string] $App = $env:FUNCTION_APP_NAME
)

$ErrorActionPreference = 'Stop'
# That az fails is no error yet: it is tried again.
$PSNativeCommandUseErrorActionPreference = $false

if (-not $Group -or -not $App) {
  throw 'A resource group and a function app are needed: connect-events.ps1 RESOURCE_GROUP FUNCTION_APP'
}

$arguments = @(
  'deployment', 'group', 'create', '--name', 'events', '--resource-group', $Group
  '--template-file', (Join-Path $PSScriptRoot 'events.bicep'), '--parameters', "functionAppName=$App"
  '--output', 'none'
)
# azd names its subscription, which may be another than the one that az has chosen.
if ($env:AZURE_SUBSCRIPTION_ID) {
  $arguments += '--subscription', $env:AZURE_SUBSCRIPTION_ID
}

# The app makes its key when it first runs the code, and answers Event Grid's call back only then.
for ($attempt = 1; $attempt -le 10; $attempt++) {
  az @arguments
  if ($LASTEXITCODE -eq 0) {
    Write-Output "The app $App is told of new articles."
    exit 0
  }

  if ($attempt -lt 10) {
    Write-Output "Attempt $attempt of 10 failed. Is the app still starting? Trying again in 30 seconds."
    Start-Sleep -Seconds 30
  }
}

Write-Output "The app $App could not be subscribed to new articles; the last message above says why."
Write-Output "Articles are still found, every quarter of an hour. When it is mended: $PSCommandPath $Group $App"
exit 1
