// The account of the Functions host: locks, keys and queues of its own, and the package of the deployed code. It is
// apart from the data, so that neither the host's traffic nor its rights touch that.

import { packageContainer, tagSet } from '../common.bicep'

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
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: blobs
  name: packageContainer
  properties: { publicAccess: 'None' }
}
