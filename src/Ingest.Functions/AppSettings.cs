namespace Ingest.Functions;

/// <summary>The app settings that the triggers name. A trigger reads <c>%NAME%</c> as the value of the setting NAME; a connection is named without.</summary>
internal static class AppSettings
{
    /// <summary>When feeds that are due are looked for: NCRONTAB with seconds, UTC.</summary>
    public const string PullSchedule = "%INGEST_PULL_SCHEDULE%";

    public const string FeedsQueue = "%INGEST_QUEUE_FEEDS%";
    public const string PagesQueue = "%INGEST_QUEUE_PAGES%";
    public const string ArticlesQueue = "%INGEST_QUEUE_ARTICLES%";
    public const string AlertsQueue = "%INGEST_QUEUE_ALERTS%";

    /// <summary>The account of the queues: a connection string, or (with <c>__queueServiceUri</c>, <c>__credential</c>, <c>__clientId</c>) an identity.</summary>
    public const string QueueConnection = "IngestStorage";
}
