// Everything the pipeline needs in Azure, in one resource group: azd up deploys it, azd down takes it away.
targetScope = 'subscription'

@description('Name of this deployment; part of the resource group\'s name and, hashed, of every other name.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Azure region, one that offers Flex Consumption.')
@minLength(1)
@metadata({
  azd: {
    type: 'location'
  }
})
param location string

@description('Who recognises names: embedded (in the app, free), azure (Azure AI Language) or azure-for-watched (Azure AI Language for articles that mention a watched place).')
@allowed(['embedded', 'azure', 'azure-for-watched'])
param recognizer string = 'embedded'

@description('Price tier of Azure AI Language: S pays by the text record, F0 is free up to a small number a month.')
@allowed(['F0', 'S'])
param languageSku string = 'S'

@description('Text records that Azure AI Language may be asked for in a calendar month; at the cap the embedded recogniser takes over.')
@minValue(0)
param monthlyTextRecords int = 500000

@description('When feeds that are due are looked for: NCRONTAB with seconds, in UTC.')
param pullSchedule string = '0 * * * * *'

@description('Lets hubs push feeds to the app, at its own address (WebSub).')
param receivePushes bool = true

@description('The most instances that each function may run on. Stories and manners towards a site are kept exactly on one.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 1

@description('Keeps one instance of FetchPage running, which must read the recent stories after each start.')
param keepPagesWarm bool = false

@description('Memory of an instance, in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Days after which stored bytes move to the cool tier.')
@minValue(1)
param coolAfterDays int = 30

@description('Days after which everything under raw/ is deleted; 0 keeps it for ever.')
@minValue(0)
param deleteRawAfterDays int = 0

@description('E-mail address that alerts go to; empty shows them in the portal only.')
param alertEmail string = ''

@description('How many failed pulls within an hour raise an alert.')
@minValue(0)
param failedPullsPerHour int = 10

@description('Hours without a finished article that raise an alert.')
@allowed([1, 2, 3, 4, 5, 6, 24, 48])
param noArticleHours int = 6

@description('Object id of whoever looks after the queues and the state with the command line; azd fills in who deploys. Empty for nobody.')
param operatorId string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = {
  'azd-env-name': environmentName
}

// The service of azure.yaml that is deployed into the app.
var serviceName = 'ingest'

var containers = ['raw', 'articles', 'enriched', 'claims', 'state']
var deploymentContainer = 'app-package'
var queues = {
  feeds: 'feeds'
  pages: 'pages'
  articles: 'articles'
  claims: 'claims'
  alerts: 'alerts'
}

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'app/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module storage 'app/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    containerNames: containers
    deploymentContainerName: deploymentContainer
    queueNames: map(items(queues), queue => queue.value)
    coolAfterDays: coolAfterDays
    deleteRawAfterDays: deleteRawAfterDays
  }
}

module workspace 'app/workspace.bicep' = {
  name: 'workspace'
  scope: group
  params: {
    name: 'log-${token}'
    location: location
    tags: tags
  }
}

module insights 'app/insights.bicep' = {
  name: 'insights'
  scope: group
  params: {
    name: 'appi-${token}'
    location: location
    tags: tags
    workspaceId: workspace.outputs.id
  }
}

module language 'app/language.bicep' = if (recognizer != 'embedded') {
  name: 'language'
  scope: group
  params: {
    name: 'lang-${token}'
    location: location
    tags: tags
    skuName: languageSku
  }
}

module roles 'app/roles.bicep' = {
  name: 'roles'
  scope: group
  params: {
    storageName: storage.outputs.name
    insightsName: insights.outputs.name
    languageName: language.?outputs.name ?? ''
    principalId: identity.outputs.principalId
    operatorId: operatorId
  }
}

module plan 'app/plan.bicep' = {
  name: 'plan'
  scope: group
  params: {
    name: 'plan-${token}'
    location: location
    tags: tags
  }
}

module functions 'app/functions.bicep' = {
  name: 'functions'
  scope: group
  // The host starts with the app and needs its rights then.
  dependsOn: [
    roles
  ]
  params: {
    name: 'func-${token}'
    location: location
    tags: tags
    serviceName: serviceName
    planId: plan.outputs.id
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    blobEndpoint: storage.outputs.blobEndpoint
    queueEndpoint: storage.outputs.queueEndpoint
    deploymentContainerName: deploymentContainer
    insightsName: insights.outputs.name
    queues: queues
    pullSchedule: pullSchedule
    receivePushes: receivePushes
    recognizer: recognizer
    languageEndpoint: language.?outputs.endpoint ?? ''
    monthlyTextRecords: monthlyTextRecords
    maximumInstanceCount: maximumInstanceCount
    keepPagesWarm: keepPagesWarm
    instanceMemoryMB: instanceMemoryMB
  }
}

module alerts 'app/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    namePrefix: 'ingest-${environmentName}'
    location: location
    tags: tags
    workspaceId: workspace.outputs.id
    email: alertEmail
    failedPullsPerHour: failedPullsPerHour
    noArticleHours: noArticleHours
  }
}

output AZURE_LOCATION string = location
output AZURE_TENANT_ID string = tenant().tenantId
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_NAME string = functions.outputs.name
output AZURE_FUNCTION_URL string = functions.outputs.url
output AZURE_STORAGE_ACCOUNT string = storage.outputs.name
output AZURE_LANGUAGE_ENDPOINT string = language.?outputs.endpoint ?? ''
