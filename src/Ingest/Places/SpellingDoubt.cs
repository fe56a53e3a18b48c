namespace Ingest.Places;

/// <summary>Why a spelling of a watched place that stands in a text is not taken for it.</summary>
internal enum SpellingDoubt
{
    /// <summary>It is written without the capital of a name.</summary>
    SmallLetters,

    /// <summary>It is only near the spelling, and a common English word.</summary>
    EnglishWord,

    /// <summary>It is only near the spelling, and exactly the name of a better-known place.</summary>
    BetterKnownPlace,
}
