// The Functions app and its settings. No setting is a secret: everything is reached as the app's identity.

param name string
param location string
param tags object

@description('Name of the service in azure.yaml; azd finds the app by it.')
param serviceName string

param planId string
param identityId string
param identityClientId string
param storageName string
param blobEndpoint string
param queueEndpoint string
param deploymentContainerName string
param insightsName string

@description('The queue of each stage, by the stage\'s name for it.')
param queues object

@description('NCRONTAB with seconds, in UTC: Flex Consumption knows no other time zone.')
param pullSchedule string

@description('Whether hubs are given the app\'s address.')
param receivePushes bool

param recognizer string

@description('Endpoint of Azure AI Language; empty where there is none.')
param languageEndpoint string

@description('Text records that Azure AI Language may be asked for in a calendar month.')
param monthlyTextRecords int

param maximumInstanceCount int
param keepPagesWarm bool
param instanceMemoryMB int

var hostSettings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  IngestStorage__queueServiceUri: queueEndpoint
  IngestStorage__credential: 'managedidentity'
  IngestStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

var queueSettings = {
  INGEST_QUEUE_FEEDS: queues.feeds
  INGEST_QUEUE_PAGES: queues.pages
  INGEST_QUEUE_ARTICLES: queues.articles
  INGEST_QUEUE_CLAIMS: queues.claims
  INGEST_QUEUE_ALERTS: queues.alerts
}

var productSettings = {
  AZURE_CLIENT_ID: identityClientId
  INGEST_PULL_SCHEDULE: pullSchedule
  INGEST__STORAGE__ACCOUNTNAME: storageName
  INGEST__ENTITIES__RECOGNIZER: recognizer
  INGEST__WEB__HOSTS__0: app.properties.defaultHostName
}

var pushSettings = receivePushes ? { INGEST__FEEDS__CALLBACKURL: 'https://${app.properties.defaultHostName}' } : {}

var languageSettings = empty(languageEndpoint)
  ? {}
  : {
      INGEST__LANGUAGE__ENDPOINT: languageEndpoint
      INGEST__LANGUAGE__APIVERSION: '2026-05-01'
      INGEST__LANGUAGE__MONTHLYTEXTRECORDS: string(monthlyTextRecords)
    }

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': serviceName })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: planId
    httpsOnly: true
    siteConfig: {
      alwaysOn: false
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${blobEndpoint}${deploymentContainerName}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: keepPagesWarm ? [{ name: 'function:FetchPage', instanceCount: 1 }] : []
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
    }
  }
}

// Deployments come in with a token; a user name and password are refused.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(hostSettings, queueSettings, productSettings, pushSettings, languageSettings)
}

output name string = app.name
output url string = 'https://${app.properties.defaultHostName}'
