namespace Ingest.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner hyphens, apostrophes and abbreviation stops ("al-Assad", "U.S.").</summary>
    Word,

    /// <summary>Digits, with inner separators and signs ("1,200", "3.5").</summary>
    Number,

    /// <summary>One mark of punctuation, or a run of the same one ("...").</summary>
    Punctuation,

    /// <summary>Anything else: currency and other signs, emoji, addresses on the web.</summary>
    Symbol,
}
