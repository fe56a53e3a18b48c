// Azure AI Language, for recognising names. A subdomain of its own is what lets an identity in; keys are switched off.

param name string
param location string
param tags object

@allowed(['F0', 'S'])
param skuName string

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextAnalytics'
  sku: {
    name: skuName
  }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

output name string = account.name
output endpoint string = 'https://${name}.cognitiveservices.azure.com/'
