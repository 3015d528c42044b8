// CasePipeline in one resource group:
//
//   a dropped article -> articles (blobs) -> Event Grid -> function app -> tables -> HTTP API
//
// The modules, in the order of this file:
//
//   identity       who the app is to storage and logs; there is no secret
//   storageData    the account of the users: the articles, the tables made from them, the queue of what failed
//   storageHost    the account of the Functions host: its locks and keys, and the code that was deployed
//   network        only with privateNetworking: the network inside which the two accounts are then reached
//   monitoring     where logs and metrics go
//   roles          what the identity may do in the accounts and with the logs
//   functionApp    a Flex Consumption plan, which costs nothing while nothing happens, and the app on it
//   eventTopic     where storageData announces new articles; events.bicep subscribes the app to it, once it has code
//   alerts         whom to tell when articles fail or wait
//   dashboard      what there is to look at
//   budget         only with budgetStart: whom to tell before a month costs too much
//
// Resources are made once all that they use is there. Where a module is told only a name, dependsOn says so.
//
// The scope is the subscription, so that one command, of azd or of az, also creates the resource group.
targetScope = 'subscription'

import { alwaysReadyGroup, namesOf } from 'common.bicep'

@description('Name of the environment, such as dev. With the subscription and the region it makes all names unique.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('The region of everything that has one. It must offer the Flex Consumption plan.')
@minLength(1)
@metadata({ azd: { type: 'location' } })
param location string

@description('Where alerts and the budget send their mail. Empty: alerts are seen in the portal only.')
@maxLength(254)
param alertEmail string = ''

@description('Memory of an instance of the app, in MB. What is paid for grows with it.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances that run at a time: the ceiling of speed and of cost.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that are kept running, by group: http for requests, blob for articles. They cost while idle.')
@maxLength(2)
param alwaysReady alwaysReadyGroup[] = []

@description('Days for which a deleted or overwritten article can be brought back.')
@minValue(1)
@maxValue(365)
param articleRetentionDays int = 30

@description('Days for which logs are kept. Up to 31 are free of charge.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Most log data taken in a day, in GB: the ceiling of its cost.')
@minValue(1)
@maxValue(1000)
param dailyLogCapGb int = 1

@description('Whether health is asked for from outside, every five minutes from several places. Each call costs.')
param availabilityTest bool = false

@description('Whether storage is closed to the internet and reached through a virtual network.')
param privateNetworking bool = false

@description('Whether all is spread over zones, which the region must have. It keeps eight instances running.')
param zoneRedundant bool = false

@description('Origins whose pages browsers let read the API (CORS), such as https://example.org.')
@maxLength(50)
param allowedOrigins string[] = []

@description('Cost in a month, in the currency of the subscription, at which the budget sends mail.')
@minValue(1)
param monthlyBudget int = 10

@description('First day of the budget, such as 2026-12-01: of this month when it is new, later unchanged. Empty: none.')
@maxLength(10)
param budgetStart string = ''

var names = namesOf(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName, project: 'CasePipeline' }

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: names.group
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: names.identity, location: location, tags: tags }
}

module storageData 'modules/storage-data.bicep' = {
  scope: group
  params: {
    name: names.storageData
    location: location
    tags: tags
    zoneRedundant: zoneRedundant
    publicNetworkAccess: !privateNetworking
    retentionDays: articleRetentionDays
  }
}

module storageHost 'modules/storage-host.bicep' = {
  scope: group
  params: {
    name: names.storageHost
    location: location
    tags: tags
    zoneRedundant: zoneRedundant
    publicNetworkAccess: !privateNetworking
  }
}

module network 'modules/network.bicep' = if (privateNetworking) {
  scope: group
  params: {
    name: names.network
    location: location
    tags: tags
    storageDataName: names.storageData
    storageHostName: names.storageHost
  }
  dependsOn: [storageData, storageHost]
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: names.workspace
    insightsName: names.insights
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: dailyLogCapGb
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    identityName: names.identity
    storageDataName: names.storageData
    storageHostName: names.storageHost
    insightsName: names.insights
  }
  dependsOn: [identity, storageData, storageHost, monitoring]
}

module functionApp 'modules/function-app.bicep' = {
  scope: group
  params: {
    name: names.functionApp
    planName: names.plan
    location: location
    tags: tags
    identityName: names.identity
    storageDataName: names.storageData
    storageHostName: names.storageHost
    insightsName: names.insights
    subnetId: network.?outputs.functionsSubnetId ?? ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReady: alwaysReady
    zoneRedundant: zoneRedundant
    allowedOrigins: allowedOrigins
  }
  // Without its roles the host could not start; they come after all that it uses.
  dependsOn: [roles]
}

module eventTopic 'modules/event-topic.bicep' = {
  scope: group
  params: { location: location, tags: tags, storageDataName: names.storageData }
  dependsOn: [storageData]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    email: alertEmail
    workspaceName: names.workspace
    insightsName: names.insights
    healthUrl: 'https://${functionApp.outputs.hostName}/api/health'
    availabilityTest: availabilityTest
  }
  dependsOn: [monitoring]
}

module dashboard 'modules/dashboard.bicep' = {
  scope: group
  params: { location: location, tags: tags, workspaceName: names.workspace }
  dependsOn: [monitoring]
}

module budget 'modules/budget.bicep' = if (!empty(budgetStart)) {
  scope: group
  params: { amount: monthlyBudget, start: budgetStart, actionGroupId: alerts.outputs.actionGroupId }
}

@description('The resource group, for infra/deploy.sh and infra/connect-events.sh.')
output AZURE_RESOURCE_GROUP string = names.group

@description('The function app.')
output FUNCTION_APP_NAME string = names.functionApp

@description('Where the API answers.')
output API_URL string = 'https://${functionApp.outputs.hostName}/api'

@description('The account into whose container articles announcements are dropped.')
output ARTICLE_STORAGE_NAME string = names.storageData
