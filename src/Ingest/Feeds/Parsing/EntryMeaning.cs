namespace Ingest.Feeds.Parsing;

/// <summary>What an element says of an entry: reads the current element to its end.</summary>
internal delegate void EntryMeaning(ElementSource source, EntryDraft entry);
