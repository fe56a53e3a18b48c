namespace Ingest.Places;

/// <summary>How close a spelling is to the one it matched.</summary>
public enum SpellingLevel
{
    /// <summary>Equal, at level 1, to a spelling that a user gave.</summary>
    Alias,

    /// <summary>Level 1: equal to a listed name but for case and marks.</summary>
    Exact,

    /// <summary>Level 2: equal once habits of romanisation are folded.</summary>
    Loose,

    /// <summary>Level 3: equal once the letters that romanisations take for each other are folded as well.</summary>
    Wide,
}
