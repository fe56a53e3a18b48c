namespace Ingest.Claims;

/// <summary>When it happened.</summary>
/// <param name="Text">The words that say so; null where the text does not.</param>
/// <param name="Offset">Where they start in the text, in UTF-16 code units.</param>
/// <param name="Length">How long they are, in UTF-16 code units.</param>
/// <param name="Start">First day (<c>yyyy-MM-dd</c>) or first instant (ISO 8601 with offset).</param>
/// <param name="End">Last day or last instant, included.</param>
/// <param name="Basis"><c>text</c>, or where the text tells no time <c>publication</c> (the article's day), or <c>fetch</c> where the article tells none either.</param>
public sealed record ClaimTime(string? Text, int? Offset, int? Length, string Start, string End, string Basis)
{
    /// <summary>The text tells it.</summary>
    public const string InText = "text";

    /// <summary>The article's day stands for it.</summary>
    public const string OfPublication = "publication";

    /// <summary>The day on which the article was fetched stands for it.</summary>
    public const string OfFetch = "fetch";
}
