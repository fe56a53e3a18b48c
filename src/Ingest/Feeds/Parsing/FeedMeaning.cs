namespace Ingest.Feeds.Parsing;

/// <summary>What an element says of a feed as a whole: reads the current element to its end.</summary>
internal delegate void FeedMeaning(ElementSource source, FeedDraft feed);
