namespace Ingest.Claims;

/// <summary>A word in lower case and what it can be.</summary>
internal sealed class Word(string text)
{
    public string Text { get; } = text;

    public WordClasses Classes { get; set; }

    public VerbForms Forms { get; set; }

    /// <summary>The kinds of <c>kinds.tsv</c> it belongs to, a bit each.</summary>
    public ulong Kinds { get; set; }

    /// <summary>The plain form where it is a form of a known verb.</summary>
    public string? Verb { get; set; }

    public bool Is(WordClasses classes) => (Classes & classes) != WordClasses.None;

    public bool CanBe(VerbForms forms) => (Forms & forms) != VerbForms.None;
}
