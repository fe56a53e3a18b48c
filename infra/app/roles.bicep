// What the app's identity may do, and nothing else. Each role is there for one reason, said beside it.

param storageName string
param insightsName string

@description('Name of the Azure AI Language account; empty where there is none.')
param languageName string

@description('The app\'s identity.')
param principalId string

@description('A person who looks after the pipeline with the command line; empty for nobody.')
param operatorId string

// The host keeps its leases, schedules and function keys in blobs, and makes the containers for them itself; the stages write the tree of blobs.
var storageBlobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'

// The host takes and deletes messages and moves them to the poison queues; the stages send them.
var storageQueueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

// The host keeps its diagnostic events in a table.
var storageTableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

// Application Insights takes telemetry from identities only.
var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

// Despite its name this is the least role that may call analyze-text; it cannot list keys.
var cognitiveServicesLanguageReader = '7628b7b8-a8b2-4cdc-b46f-e9b35248918e'

// An operator reads and retries what was set aside, and reads and edits state.
var storageBlobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

var hasLanguage = !empty(languageName)
var storageRoles = [storageBlobDataOwner, storageQueueDataContributor, storageTableDataContributor]
var operatorRoles = empty(operatorId) ? [] : [storageBlobDataContributor, storageQueueDataContributor]

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource language 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = if (hasLanguage) {
  name: hasLanguage ? languageName : 'none'
}

resource onStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in storageRoles: {
    name: guid(storage.id, principalId, role)
    scope: storage
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: principalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource onInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, monitoringMetricsPublisher)
  scope: insights
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

resource onLanguage 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (hasLanguage) {
  name: guid(language.id, principalId, cognitiveServicesLanguageReader)
  scope: language
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cognitiveServicesLanguageReader)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

// No principalType: whoever deploys may be a person or a workflow, and Azure finds out which.
resource ofOperator 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in operatorRoles: {
    name: guid(storage.id, operatorId, role)
    scope: storage
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: operatorId
    }
  }
]
