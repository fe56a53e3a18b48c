namespace Ingest.Places;

/// <summary>How a word is written.</summary>
internal enum LetterCase
{
    /// <summary>In a script without capitals, or without letters.</summary>
    None,

    /// <summary>Begins with a small letter.</summary>
    Small,

    /// <summary>Begins with a capital.</summary>
    Capital,

    /// <summary>Only capitals, two or more.</summary>
    AllCapitals,
}
