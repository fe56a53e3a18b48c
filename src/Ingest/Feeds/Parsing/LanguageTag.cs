namespace Ingest.Feeds.Parsing;

/// <summary>A language tag as BCP 47 writes it, where publishers write <c>fr_CA</c>.</summary>
internal static class LanguageTag
{
    private const int Longest = 64;

    /// <summary>The tag, or null where there is none.</summary>
    public static string? Of(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) || trimmed.Length > Longest ? null : trimmed.Replace('_', '-');
    }
}
