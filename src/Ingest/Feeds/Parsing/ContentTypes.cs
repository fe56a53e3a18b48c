namespace Ingest.Feeds.Parsing;

/// <summary>What a server calls its feed.</summary>
internal static class ContentTypes
{
    /// <summary>Notes a media type that no feed should have. The document is read as what it is, whatever it is called.</summary>
    public static void Note(string? contentType, WarningList warnings)
    {
        var type = contentType.AsSpan();
        type = type[..(type.IndexOf(';') is >= 0 and var end ? end : type.Length)].Trim();
        if (type.Contains('/') && !type.Contains("xml", StringComparison.OrdinalIgnoreCase) && !type.Contains("json", StringComparison.OrdinalIgnoreCase)
            && !type.Contains("rss", StringComparison.OrdinalIgnoreCase) && !type.Contains("atom", StringComparison.OrdinalIgnoreCase))
        {
            warnings.Add("wrong-content-type", $"The server calls this “{type[..Math.Min(type.Length, 60)]}”, which no feed is.");
        }
    }
}
