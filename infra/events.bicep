// Subscribes the function app to new articles. Deployed after the code, by connect-events.sh: the webhook asks for a
// key that the app makes when it first runs the code. The key goes from one resource to the other inside Azure.

import { eventTopicName } from 'common.bicep'

@description('The function app.')
@minLength(2)
@maxLength(60)
param functionAppName string

@description('The blob-triggered function that takes events.')
@minLength(1)
param functionName string = 'IngestEvent'

resource functionApp 'Microsoft.Web/sites@2025-03-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: eventTopicName
}

var key = listKeys('${functionApp.id}/host/default', '2025-03-01').systemKeys.blobs_extension
var webhook = 'https://${functionApp.properties.defaultHostName}/runtime/webhooks/blobs'

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'new-articles'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    destination: {
      endpointType: 'WebHook'
      properties: { endpointUrl: '${webhook}?functionName=Host.Functions.${functionName}&code=${key}' }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/articles/'
    }
    // An event that does not arrive within a day is no loss: the reconcile run finds its article within 15 minutes.
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
  }
}
