// What more than one template uses. The names are within the limits of each kind of resource.

@description('Names of the resources of an environment. All but the resource group\'s are unique in Azure.')
@export()
func namesOf(subscriptionId string, environmentName string, location string) resourceNames =>
  named(environmentName, uniqueString(subscriptionId, environmentName, location))

func named(environmentName string, token string) resourceNames => {
  // The environment stands inside, because a resource group's name must not end with a period.
  group: 'casepipeline-${environmentName}-rg'
  identity: 'id-casepipeline-${token}'
  storageData: 'stcasedata${token}'
  storageHost: 'stcasehost${token}'
  network: 'vnet-casepipeline-${token}'
  workspace: 'log-casepipeline-${token}'
  insights: 'appi-casepipeline-${token}'
  plan: 'plan-casepipeline-${token}'
  // Of at most 32 characters, because the host cuts its id from it there.
  functionApp: 'func-casepipeline-${token}'
}

@description('A name for each kind of resource.')
type resourceNames = {
  group: string
  identity: string
  storageData: string
  storageHost: string
  network: string
  workspace: string
  insights: string
  plan: string
  functionApp: string
}

@description('Name of the topic where the data account announces new articles.')
@export()
var eventTopicName = 'evgt-articles'

@description('Container of the host\'s account that deployed code goes into.')
@export()
var packageContainer = 'packages'

@description('How many instances of a group of functions are kept running.')
@export()
@sealed()
type alwaysReadyGroup = {
  @description('http: all HTTP functions; blob: all blob-triggered functions.')
  name: 'http' | 'blob'

  @description('How many; with zoneRedundant two at least.')
  @minValue(1)
  @maxValue(20)
  instanceCount: int
}

@description('Tags of a resource: a text for each name.')
@export()
type tagSet = {
  *: string
}
