// The tree of blobs and the queues between the stages. Nobody gets in with a key: every reader and writer is a named identity.

param name string
param location string
param tags object

@description('Names of the containers; the first part of every blob name of the product.')
param containerNames array

@description('The container that deployments put the app\'s package into.')
param deploymentContainerName string

@description('Names of the queues between the stages. Each gets a twin, <name>-poison, for what was set aside.')
param queueNames array

@description('Days after which stored bytes move to the cool tier.')
@minValue(1)
param coolAfterDays int

@description('Days after which everything under raw/ is deleted; 0 keeps it for ever.')
@minValue(0)
param deleteRawAfterDays int

var poisonQueueNames = map(queueNames, queueName => '${queueName}-poison')

// The records of fetches stay hot: they are too small for a move to pay.
var toCool = {
  name: 'raw-bytes-to-cool'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['raw/pages/', 'raw/feeds/']
    }
    actions: {
      baseBlob: {
        tierToCool: {
          daysAfterModificationGreaterThan: coolAfterDays
        }
      }
    }
  }
}

// Bytes and records go together: a record without its bytes cannot be replayed.
var toNothing = {
  name: 'raw-deleted'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['raw/']
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: deleteRawAfterDays
        }
      }
    }
  }
}

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = [
  for containerName in concat(containerNames, [deploymentContainerName]): {
    parent: blobs
    name: containerName
    properties: {
      publicAccess: 'None'
    }
  }
]

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-01-01' = [
  for queueName in concat(queueNames, poisonQueueNames): {
    parent: queues
    name: queueName
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: deleteRawAfterDays == 0 ? [toCool] : [toCool, toNothing]
    }
  }
}

output name string = account.name
output blobEndpoint string = account.properties.primaryEndpoints.blob
output queueEndpoint string = account.properties.primaryEndpoints.queue
