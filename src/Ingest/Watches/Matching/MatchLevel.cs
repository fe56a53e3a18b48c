using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>How a match was made, as alerts say it.</summary>
internal static class MatchLevel
{
    /// <summary>The text's place was resolved to the watched one, whatever it was called.</summary>
    public const string Id = "id";

    /// <summary>An alias of the watch.</summary>
    public const string Alias = "alias";

    /// <summary>A name of the gazetteer, case and diacritics aside.</summary>
    public const string Exact = "L1";

    /// <summary>A name of the gazetteer, the habits of romanisation aside.</summary>
    public const string Loose = "L2";

    /// <summary>A name of the gazetteer, the letters that romanisations take for each other aside.</summary>
    public const string Wide = "L3";

    public const string Phrase = "phrase";

    /// <summary>A recognised person or organisation is the watched one, whatever it was called.</summary>
    public const string Entity = "entity";

    /// <summary>Another place, inside the watched circle.</summary>
    public const string Circle = "circle";

    /// <summary>Another place, inside the watched area.</summary>
    public const string Area = "area";

    /// <summary>The level of a spelling that the places stage found.</summary>
    public static string Of(SpellingLevel level) => level switch
    {
        SpellingLevel.Alias => Alias,
        SpellingLevel.Exact => Exact,
        SpellingLevel.Wide => Wide,
        _ => Loose,
    };

    /// <summary>Rank of a level: the lower, the surer.</summary>
    public static int Rank(string level) => level switch
    {
        Alias => 0,
        Exact => 1,
        Id or Entity => 2,
        Loose => 3,
        Wide => 4,
        Phrase => 5,
        _ => 6,
    };
}
