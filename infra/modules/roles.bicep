// What the app's identity may do, each with its reason, which Azure shows beside the assignment. docs/operations.md
// repeats the list, and the tests hold both to the calls that the code makes.

@description('The identity.')
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

@description('A role, and why it is needed.')
type neededRole = {
  @description('Id of the built-in role.')
  @minLength(36)
  @maxLength(36)
  id: string

  @description('Why it is needed.')
  @minLength(1)
  why: string
}

var onStorageData neededRole[] = [
  {
    id: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' // Storage Blob Data Contributor
    why: 'Reads articles, lists them, and stores and deletes those that come over HTTP.'
  }
  {
    id: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
    why: 'The blob trigger writes an article that failed five times into the poison queue, and MarkFailed takes it out.'
  }
  {
    id: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
    why: 'Publishes articles and cases, and answers queries from them.'
  }
]

var onStorageHost neededRole[] = [
  {
    id: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
    why: 'The host keeps its locks, the timer\'s schedule, keys and blob receipts here, and loads the deployed code.'
  }
  {
    id: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
    why: 'The blob trigger passes events from its webhook to its workers through a queue here.'
  }
]

var onInsights neededRole[] = [
  {
    id: '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher
    why: 'Sends logs and metrics, where only Entra identities may.'
  }
]

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

resource storageDataRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in onStorageData: {
    name: guid(storageData.id, identity.id, role.id)
    scope: storageData
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.id)
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      description: role.why
    }
  }
]

resource storageHostRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in onStorageHost: {
    name: guid(storageHost.id, identity.id, role.id)
    scope: storageHost
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.id)
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      description: role.why
    }
  }
]

resource insightsRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in onInsights: {
    name: guid(insights.id, identity.id, role.id)
    scope: insights
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.id)
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      description: role.why
    }
  }
]
