// A workbook of one page: what came of articles, what failed and why, how old the backlog is, how the functions run.

import { tagSet } from '../common.bicep'

@description('The region.')
@minLength(1)
param location string

@description('Tags of the resource.')
param tags tagSet

@description('The Log Analytics workspace that is asked.')
@minLength(4)
@maxLength(63)
param workspaceName string

@description('A part of the page: a question to the logs, and how the answer is drawn.')
type part = {
  @description('What stands above it.')
  @minLength(1)
  title: string

  @description('The query.')
  @minLength(1)
  query: string

  @description('How the answer is drawn.')
  drawnAs: 'barchart' | 'timechart' | 'table'
}

var parts part[] = [
  { title: 'Articles by outcome', query: loadTextContent('../queries/articles.kql'), drawnAs: 'barchart' }
  { title: 'Failed articles', query: loadTextContent('../queries/failed-articles.kql'), drawnAs: 'table' }
  { title: 'Rejected articles', query: loadTextContent('../queries/rejected-articles.kql'), drawnAs: 'table' }
  { title: 'Age of the backlog', query: loadTextContent('../queries/backlog-age.kql'), drawnAs: 'timechart' }
  { title: 'Functions', query: loadTextContent('../queries/requests.kql'), drawnAs: 'table' }
]

var timeRange = {
  id: guid('timeRange')
  name: 'TimeRange'
  label: 'Time range'
  type: 4
  isRequired: true
  version: 'KqlParameterItem/1.0'
  value: { durationMs: 86400000 }
  typeSettings: {
    selectableValues: [{ durationMs: 3600000 }, { durationMs: 86400000 }, { durationMs: 604800000 }]
    allowCustom: true
  }
}

var queryItems = [
  for part in parts: {
    type: 3
    name: part.title
    content: {
      version: 'KqlItem/1.0'
      title: part.title
      query: part.query
      queryType: 0
      resourceType: 'microsoft.operationalinsights/workspaces'
      timeContextFromParameter: 'TimeRange'
      visualization: part.drawnAs
      size: 0
    }
  }
]

var page = {
  version: 'Notebook/1.0'
  items: [
    {
      type: 9
      name: 'Time range'
      content: { version: 'KqlParameterItem/1.0', parameters: [timeRange], style: 'pills', queryType: 0 }
    }
    ...queryItems
  ]
  fallbackResourceIds: [workspace.id]
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: workspaceName
}

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'casepipeline')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'CasePipeline'
    category: 'workbook'
    version: 'Notebook/1.0'
    sourceId: workspace.id
    serializedData: string(page)
  }
}
