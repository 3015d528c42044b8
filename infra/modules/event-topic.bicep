// The topic where the data account announces new articles. The app's subscription to it is in ../events.bicep, because
// it needs a key that the app makes when its code has been deployed.

import { eventTopicName, tagSet } from '../common.bicep'

@description('The region, which is that of the account.')
@minLength(1)
param location string

@description('Tags of the resource.')
param tags tagSet

@description('The account of the articles.')
@minLength(3)
@maxLength(24)
param storageDataName string

resource storageData 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: storageDataName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: eventTopicName
  location: location
  tags: tags
  properties: {
    source: storageData.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}
