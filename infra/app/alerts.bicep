// Tells a person what the pipeline cannot mend itself. The lines that are searched for are pinned by a test beside the code that writes them.

param namePrefix string
param location string
param tags object

@description('The workspace that holds the app\'s logs.')
param workspaceId string

@description('Who is told; empty shows the alerts in the portal only.')
param email string

@description('How many failed pulls within an hour raise an alert.')
param failedPullsPerHour int

@description('Hours without a finished article that raise an alert.')
param noArticleHours int

var actionGroups = empty(email) ? [] : [group.id]

// A window is one of a fixed list of durations, the longer ones in days.
var articleWindow = noArticleHours < 24 ? 'PT${noArticleHours}H' : 'P${noArticleHours / 24}D'

// Each query gives a row when a person must look, and none when not.
var rules = [
  {
    key: 'set-aside'
    title: 'Ingest: messages are set aside'
    text: 'Messages failed for good and lie in a poison queue. See which and why with: ingest queue list'
    severity: 2
    every: 'PT5M'
    window: 'PT15M'
    query: 'AppTraces | where Message contains "are set aside on" or Message contains "is set aside after" or Message contains "Moving message to queue" | summarize Lines = sum(ItemCount) | where Lines > 0'
  }
  {
    key: 'failed-pulls'
    title: 'Ingest: feeds cannot be pulled'
    text: 'Many pulls failed within an hour. See which and why with: ingest feeds list'
    severity: 3
    every: 'PT15M'
    window: 'PT1H'
    query: 'AppTraces | where Message contains "could not be pulled" | summarize Failed = sum(ItemCount) | where Failed > ${failedPullsPerHour}'
  }
  {
    key: 'no-article'
    title: 'Ingest: no article'
    text: 'No article was finished for ${noArticleHours} hours. See what stands still with: ingest doctor'
    severity: 1
    every: 'PT1H'
    window: articleWindow
    query: 'AppTraces | where Message contains "is sent and indexed" | summarize Articles = count() | where Articles == 0'
  }
]

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${namePrefix}-people'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'Ingest'
    emailReceivers: [
      {
        name: 'people'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: '${namePrefix}-${rule.key}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      description: rule.text
      severity: rule.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: rule.every
      windowSize: rule.window
      autoMitigate: true
      // The table comes with the first line that the app logs, which is after this is deployed.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: actionGroups
      }
    }
  }
]
