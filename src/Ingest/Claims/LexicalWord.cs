namespace Ingest.Claims;

/// <summary>A word in lower case and what the stage's lists know of it.</summary>
internal sealed class LexicalWord(string text)
{
    public string Text { get; } = text;

    public WordClasses Classes { get; set; }

    /// <summary>The kinds of <c>kinds.tsv</c> it belongs to, a bit each.</summary>
    public ulong Kinds { get; set; }

    /// <summary>The plain form where it is a form of a known verb.</summary>
    public string? Verb { get; set; }

    public bool Is(WordClasses classes) => (Classes & classes) != WordClasses.None;
}
