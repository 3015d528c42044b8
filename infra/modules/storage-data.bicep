// The account of the users' data: the articles as they were dropped, the tables and the snapshot for searches that are
// made from them, and the queue of articles that failed. Only the articles need protection: the next reconcile run
// makes the rest from them again.

import { tagSet } from '../common.bicep'

@description('Its name.')
@minLength(3)
@maxLength(24)
param name string

@description('The region.')
@minLength(1)
param location string

@description('Tags of the resource.')
param tags tagSet

@description('Whether its three copies lie in three zones.')
param zoneRedundant bool

@description('Whether it is reached over the internet.')
param publicNetworkAccess bool

@description('Days for which a deleted or overwritten article can be brought back.')
@minValue(1)
@maxValue(365)
param retentionDays int

module account 'storage-account.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    zoneRedundant: zoneRedundant
    publicNetworkAccess: publicNetworkAccess
  }
}

resource existing 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: name
  dependsOn: [account]
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2026-06-01' = {
  parent: existing
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: retentionDays }
    containerDeleteRetentionPolicy: { enabled: true, days: retentionDays }
  }
}

resource articles 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: blobs
  name: 'articles'
  properties: { publicAccess: 'None' }
}

resource search 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: blobs
  name: 'search'
  properties: { publicAccess: 'None' }
}

// Versioning keeps what was overwritten or deleted as an older version, for ever unless a rule ends it.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-06-01' = {
  parent: existing
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'delete-old-versions'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['articles/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: retentionDays } } }
          }
        }
        {
          name: 'delete-old-snapshots'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['search/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: 1 } } }
          }
        }
      ]
    }
  }
  // The service refuses rules on versions while there are none.
  dependsOn: [blobs]
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2026-06-01' = {
  parent: existing
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2026-06-01' = [
  for table in ['articles', 'cases']: {
    parent: tableService
    name: table
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2026-06-01' = {
  parent: existing
  name: 'default'
}

resource poisonQueue 'Microsoft.Storage/storageAccounts/queueServices/queues@2026-06-01' = {
  parent: queueService
  name: 'webjobs-blobtrigger-poison'
}
