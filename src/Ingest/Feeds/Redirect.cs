namespace Ingest.Feeds;

/// <summary>One hop: the status (301, 302, 303, 307, 308) and where it led.</summary>
public sealed record Redirect(int Status, string Url)
{
    /// <summary>Whether the server says that the document has moved for good.</summary>
    public bool IsPermanent() => Status is 301 or 308;
}
