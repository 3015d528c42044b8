// The identity of the function app. It is user-assigned, so that its roles exist before the app starts.

import { tagSet } from '../common.bicep'

@description('Its name.')
@minLength(3)
@maxLength(128)
param name string

@description('The region.')
@minLength(1)
param location string

@description('Tags of the resource.')
param tags tagSet

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}
