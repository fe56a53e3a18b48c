namespace Ingest.Articles;

/// <summary>A kept revision of an article.</summary>
/// <param name="Revision">Its id.</param>
/// <param name="Fingerprint">Hash of what is its own in title and text: two texts that share it differ only in space, punctuation, times of change, counters and links.</param>
public sealed record KnownRevision(string Revision, string Fingerprint);
