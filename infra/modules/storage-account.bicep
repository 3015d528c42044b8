// A storage account as all of ours are: entered with an identity over TLS, with no key and nothing open to the public.

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

@description('Whether it is reached over the internet; otherwise through private endpoints only.')
param publicNetworkAccess bool

resource account 'Microsoft.Storage/storageAccounts@2026-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: publicNetworkAccess ? 'Enabled' : 'Disabled'
    networkAcls: {
      // Event Grid is among the services that may pass.
      bypass: 'AzureServices'
      defaultAction: publicNetworkAccess ? 'Allow' : 'Deny'
    }
  }
}
