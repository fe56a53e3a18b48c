namespace Ingest.Feeds;

/// <summary>How an entry stands to those that the feed brought before.</summary>
internal enum EntryNovelty
{
    /// <summary>It was passed on as it is.</summary>
    Known,

    /// <summary>It was never passed on.</summary>
    New,

    /// <summary>It was passed on with other content.</summary>
    Changed,
}
