// The network through which the app reaches storage when that is closed to the internet: a subnet for the app, one for
// the accounts' private endpoints, and the zones by which the accounts' names lead there.

import { tagSet } from '../common.bicep'

@description('Name of the virtual network.')
@minLength(2)
@maxLength(64)
param name string

@description('The region.')
@minLength(1)
param location string

@description('Tags of the resources.')
param tags tagSet

@description('The account of the articles and tables.')
@minLength(3)
@maxLength(24)
param storageDataName string

@description('The account of the Functions host.')
@minLength(3)
@maxLength(24)
param storageHostName string

@description('Addresses of the network, which nothing outside needs to reach.')
@minLength(9)
@maxLength(18)
param addressPrefix string = '10.20.0.0/24'

var services = ['blob', 'queue', 'table']

// The host's account holds no tables.
var endpoints = [
  { account: 0, service: 0 }
  { account: 0, service: 1 }
  { account: 0, service: 2 }
  { account: 1, service: 0 }
  { account: 1, service: 1 }
]

var accounts = [storageDataName, storageHostName]

resource network 'Microsoft.Network/virtualNetworks@2026-03-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addressPrefix] }
    subnets: [
      {
        name: 'functions'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          delegations: [
            { name: 'flex-consumption', properties: { serviceName: 'Microsoft.App/environments' } }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: cidrSubnet(addressPrefix, 26, 1) }
      }
    ]
  }

  resource functions 'subnets' existing = {
    name: 'functions'
  }

  resource endpoints 'subnets' existing = {
    name: 'endpoints'
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2026-06-01' existing = [
  for account in accounts: {
    name: account
  }
]

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for service in services: {
    name: 'privatelink.${service}.${environment().suffixes.storage}'
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (service, i) in services: {
    parent: zones[i]
    name: name
    location: 'global'
    tags: tags
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
]

resource privateEndpoints 'Microsoft.Network/privateEndpoints@2026-03-01' = [
  for endpoint in endpoints: {
    name: 'pep-${accounts[endpoint.account]}-${services[endpoint.service]}'
    location: location
    tags: tags
    properties: {
      subnet: { id: network::endpoints.id }
      privateLinkServiceConnections: [
        {
          name: services[endpoint.service]
          properties: {
            privateLinkServiceId: storage[endpoint.account].id
            groupIds: [services[endpoint.service]]
          }
        }
      ]
    }
  }
]

resource zoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2026-03-01' = [
  for (endpoint, i) in endpoints: {
    parent: privateEndpoints[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        { name: services[endpoint.service], properties: { privateDnsZoneId: zones[endpoint.service].id } }
      ]
    }
  }
]

@description('The subnet of the app.')
output functionsSubnetId string = network::functions.id
