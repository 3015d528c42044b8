// The plan and the app on it. Each setting is read by the code or by the Functions host; the tests hold it to that.

import { alwaysReadyGroup, packageContainer, tagSet } from '../common.bicep'

@description('Name of the app.')
@minLength(2)
@maxLength(32)
param name string

@description('Name of the plan.')
@minLength(1)
@maxLength(60)
param planName string

@description('The region.')
@minLength(1)
param location string

@description('Tags of the resources.')
param tags tagSet

@description('The identity that the app has.')
@minLength(3)
@maxLength(128)
param identityName string

@description('The account of the articles and tables.')
@minLength(3)
@maxLength(24)
param storageDataName string

@description('The account of the Functions host.')
@minLength(3)
@maxLength(24)
param storageHostName string

@description('The Application Insights resource.')
@minLength(1)
@maxLength(260)
param insightsName string

@description('The subnet that the app reaches storage through; empty for none.')
@maxLength(512)
param subnetId string

@description('Memory of an instance, in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int

@description('Most instances that run at a time.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int

@description('Instances that are kept running.')
param alwaysReady alwaysReadyGroup[]

@description('Whether instances are spread over zones.')
param zoneRedundant bool

@description('Origins whose pages browsers let read the API, such as https://example.org.')
@maxLength(50)
param allowedOrigins string[]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource storageData 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: storageDataName
}

resource storageHost 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: storageHostName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true, zoneRedundant: zoneRedundant }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  // azd finds by this tag where to deploy the service of azure.yaml.
  tags: { ...tags, 'azd-service-name': 'functions' }
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storageHost.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identity.id }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReady
      }
    }
    siteConfig: { minTlsVersion: '1.2', cors: { allowedOrigins: allowedOrigins } }
  }
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__blobServiceUri: storageHost.properties.primaryEndpoints.blob
    AzureWebJobsStorage__queueServiceUri: storageHost.properties.primaryEndpoints.queue
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identity.properties.clientId
    ArticleStorage__blobServiceUri: storageData.properties.primaryEndpoints.blob
    ArticleStorage__queueServiceUri: storageData.properties.primaryEndpoints.queue
    ArticleStorage__tableServiceUri: storageData.properties.primaryEndpoints.table
    ArticleStorage__credential: 'managedidentity'
    ArticleStorage__clientId: identity.properties.clientId
    // The plan takes blob triggers that Event Grid feeds, and no others.
    'AzureWebJobs.IngestPolled.Disabled': 'true'
    'AzureWebJobs.IngestEvent.Disabled': 'false'
    APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
    // Above the service's own limit, so that the service can say what is wrong.
    FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: '1073741824'
  }
}

// Code is deployed with an Entra identity, never with a publishing password.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

@description('The host that it answers at.')
output hostName string = app.properties.defaultHostName
