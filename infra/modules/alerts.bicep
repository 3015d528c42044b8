// What an operator must be told: an article failed, a failure could not even be recorded, articles wait, nothing looks
// after them any more, health does not answer.

import { tagSet } from '../common.bicep'

@description('The region.')
@minLength(1)
param location string

@description('Tags of the resources.')
param tags tagSet

@description('Where mail goes; empty for nowhere.')
@maxLength(254)
param email string

@description('The Log Analytics workspace that is asked.')
@minLength(4)
@maxLength(63)
param workspaceName string

@description('The Application Insights resource that holds the availability test.')
@minLength(1)
@maxLength(260)
param insightsName string

@description('The address that answers 200 while the service is healthy.')
@minLength(1)
param healthUrl string

@description('Whether that address is asked from outside.')
param availabilityTest bool

@description('Seconds that an article may wait for its reading before somebody is told.')
@minValue(60)
param longestWaitSeconds int = 1800

@description('A question to the logs, and the answer that makes an alert.')
type logAlert = {
  @description('Name of the rule.')
  @minLength(1)
  name: string

  @description('What it means, and what to do.')
  @minLength(1)
  description: string

  @description('0 is critical, 1 an error, 2 a warning.')
  severity: 0 | 1 | 2

  @description('The query.')
  @minLength(1)
  query: string

  @description('The column whose highest value is compared; without one, rows are counted.')
  column: string?

  @description('How it is compared.')
  operator: 'GreaterThan' | 'LessThan'

  @description('What it is compared with.')
  threshold: int

  @description('How long each question looks back: longer than from one to the next, because logs arrive late.')
  window: 'PT30M' | 'PT1H'
}

var logAlerts logAlert[] = [
  {
    name: 'failed-articles'
    description: 'Storage or the host failed an article in all tries. Reconcile tries again; look at its exceptions.'
    severity: 2
    query: loadTextContent('../queries/failed-articles.kql')
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT30M'
  }
  {
    name: 'poisoned-queue'
    description: 'A message of webjobs-blobtrigger-poison could not be handled. See docs/operations.md, "Re-run".'
    severity: 1
    query: loadTextContent('../queries/poisoned-queue.kql')
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT30M'
  }
  {
    name: 'backlog-age'
    description: 'An article waited too long. Is the event subscription there, and does its delivery succeed?'
    severity: 2
    query: loadTextContent('../queries/backlog-age.kql')
    column: 'OldestSeconds'
    operator: 'GreaterThan'
    threshold: longestWaitSeconds
    window: 'PT1H'
  }
  {
    name: 'reconcile-silent'
    description: 'No reconcile run has ended for an hour, so that deletes and missed articles stay unseen.'
    severity: 1
    query: loadTextContent('../queries/reconcile-runs.kql')
    operator: 'LessThan'
    threshold: 1
    window: 'PT1H'
  }
]

// Five places, so that trouble on the way from one of them is not taken for ours.
var places = ['emea-nl-ams-azr', 'emea-gb-db3-azr', 'us-va-ash-azr', 'apac-sg-sin-azr', 'apac-jp-kaw-edge']

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: workspaceName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'operators'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'casepipeline'
    emailReceivers: empty(email) ? [] : [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for alert in logAlerts: {
    name: alert.name
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.name
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [workspace.id]
      evaluationFrequency: 'PT15M'
      windowSize: alert.window
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: alert.?column == null ? 'Count' : 'Maximum'
            metricMeasureColumn: alert.?column
            operator: alert.operator
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      autoMitigate: true
      // A new workspace has no rows yet to check a query against.
      skipQueryValidation: true
      actions: { actionGroups: [operators.id] }
    }
  }
]

resource healthTest 'Microsoft.Insights/webtests@2022-06-15' = if (availabilityTest) {
  name: 'health'
  location: location
  // The portal finds the test's Application Insights resource by this tag.
  tags: { ...tags, 'hidden-link:${insights.id}': 'Resource' }
  kind: 'standard'
  properties: {
    Name: 'health'
    SyntheticMonitorId: 'health'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [for place in places: { Id: place }]
    Request: { RequestUrl: healthUrl, HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource healthAlert 'Microsoft.Insights/metricAlerts@2026-01-01' = if (availabilityTest) {
  name: 'health'
  location: 'global'
  tags: tags
  properties: {
    description: 'The service does not answer, or storage does not answer it, as seen from two places at least.'
    severity: 1
    enabled: true
    scopes: [healthTest.id, insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: healthTest.id
      componentId: insights.id
      failedLocationCount: 2
    }
    autoMitigate: true
    actions: [{ actionGroupId: operators.id }]
  }
}

@description('Who is told.')
output actionGroupId string = operators.id
