namespace Ingest.Claims;

/// <summary>A word in lower case and what the stage's lists know of it.</summary>
internal sealed class LexicalWord(string text)
{
    public string Text { get; } = text;

    /// <summary>One bit of 64: words of another sign are other words, so that most need not be compared.</summary>
    public ulong Sign { get; } = SignOf(text);

    public WordClasses Classes { get; set; }

    /// <summary>The kinds of <c>kinds.tsv</c> it belongs to, a bit each.</summary>
    public ulong Kinds { get; set; }

    /// <summary>The plain form where it is a form of a known verb.</summary>
    public string? Verb { get; set; }

    /// <summary>The sign of a word in lower case.</summary>
    public static ulong SignOf(string text) => text.Length == 0 ? 1 : 1UL << ((text[0] + (text[^1] * 5) + (text.Length * 11)) & 63);

    public bool Is(WordClasses classes) => (Classes & classes) != WordClasses.None;
}
