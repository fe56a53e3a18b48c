using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>Words beside a name that say what it names.</summary>
internal static class ContextWords
{
    private static readonly FrozenDictionary<string, string[]> Lists = EmbeddedTable.Rows("Places/context-words.tsv")
        .ToFrozenDictionary(static row => row[0], static row => row[1].Split('|'), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = Of("preposition");

    private static readonly FrozenSet<string> Titles = Of("title");

    private static readonly FrozenSet<string> SayingVerbs = Of("saying");

    private static readonly FrozenSet<string> Directions = Of("direction");

    private static readonly FrozenSet<string> Divisions = Of("division");

    /// <summary>A word that says that a name is a division's.</summary>
    public static bool IsDivision(string key) => Divisions.Contains(key);

    private static readonly FrozenDictionary<string, string> PluralDivisions = Lists["divisions"].Select(static words => words.Split('=')).ToFrozenDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ailments = Of("ailment");

    private static readonly FrozenSet<string> Openings = Of("opening");

    /// <summary>The singular of a word for several divisions ("counties"); null for any other.</summary>
    public static string? Division(string key) => PluralDivisions.GetValueOrDefault(key);

    /// <summary>A word for an illness: "Marburg virus" is none of the town's.</summary>
    public static bool IsAilment(string key) => Ailments.Contains(key);

    private static readonly FrozenSet<string> NoPlaces = Of("no-place");

    /// <summary>The name of a town somewhere that in texts is the name of something else, but where they say what holds it.</summary>
    public static bool IsSeldomPlace(string key) => NoPlaces.Contains(key);

    private static readonly FrozenSet<string> Staff = Of("staff");

    /// <summary>Who works for a government, or reports on it.</summary>
    public static bool IsStaff(string key) => Staff.Contains(key);

    /// <summary>A small word that a sentence or a headline writes with a capital before a name.</summary>
    public static bool IsOpening(string key) => Openings.Contains(key);

    private static readonly FrozenSet<string> CalendarWords = Of("calendar");

    /// <summary>A month, a day of the week or a feast.</summary>
    public static bool IsCalendarWord(string key) => CalendarWords.Contains(key);

    /// <summary>A word that people put before places more than before anything else.</summary>
    public static bool IsPlacePreposition(string key) => Prepositions.Contains(key);

    /// <summary>A word that is followed by a person's name.</summary>
    public static bool IsTitle(string key) => Titles.Contains(key);

    /// <summary>What persons do more than places.</summary>
    public static bool IsSayingVerb(string key) => SayingVerbs.Contains(key);

    /// <summary>A word that says which part of a place.</summary>
    public static bool IsDirection(string key) => Directions.Contains(key);

    /// <summary>The words of a kind; throws where there is no such kind, so that a slip in the data is found at once.</summary>
    public static FrozenSet<string> Of(string kind) => Lists[kind].ToFrozenSet(StringComparer.Ordinal);
}
