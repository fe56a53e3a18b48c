namespace Ingest.Articles;

/// <summary>A kept revision of an article.</summary>
/// <param name="Revision">Its id.</param>
/// <param name="Fingerprint">Hash of the letters and digits of its title and text: two revisions that share it differ only in space and punctuation.</param>
public sealed record KnownRevision(string Revision, string Fingerprint);
