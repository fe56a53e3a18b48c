using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Words beside a name that say what it names.</summary>
internal static class ContextWords
{
    private static readonly FrozenSet<string> Prepositions = Set(
        "in at from near to around outside inside across toward towards into between via throughout of through over leaving visiting");

    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms dr sir lord lady dame president senator sen rep gov governor mayor judge justice coach captain capt sgt sergeant lt "
        + "lieutenant col colonel gen general officer detective chief sheriff deputy professor prof rev reverend pastor father bishop "
        + "pope king queen prince princess minister secretary chairman chairwoman spokesman spokeswoman actor actress author attorney "
        + "singer director editor commissioner superintendent principal councilman councilwoman congressman congresswoman");

    private static readonly FrozenSet<string> SayingVerbs = Set("said says told added asked wrote thinks believes recalled joked testified");

    private static readonly FrozenSet<string> Directions = Set(
        "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern "
        + "southeastern southwestern central upper lower greater downtown inner outer mid rural the");

    private static readonly FrozenSet<string> Divisions = Set("province governorate region oblast state department prefecture county district");

    /// <summary>A word that says that a name is a division's.</summary>
    public static bool IsDivision(string key) => Divisions.Contains(key);

    private static readonly FrozenDictionary<string, string> PluralDivisions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["counties"] = "county",
        ["provinces"] = "province",
        ["governorates"] = "governorate",
        ["districts"] = "district",
        ["oblasts"] = "oblast",
        ["parishes"] = "parish",
        ["prefectures"] = "prefecture",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ailments = Set("virus ebolavirus flu influenza disease fever syndrome haemorrhagic hemorrhagic strain variant measles");

    private static readonly FrozenSet<string> Openings = Set("the a an on in at to from near along of for and or by off with between where when while then this that via");

    /// <summary>The singular of a word for several divisions ("counties"); null for any other.</summary>
    public static string? Division(string key) => PluralDivisions.GetValueOrDefault(key);

    /// <summary>A word for an illness: "Marburg virus" is none of the town's.</summary>
    public static bool IsAilment(string key) => Ailments.Contains(key);

    private static readonly FrozenSet<string> NoPlaces = Set("republic|el nino|la nina", '|');

    /// <summary>The name of a town somewhere that in texts is the name of something else, but where they say what holds it.</summary>
    public static bool IsSeldomPlace(string key) => NoPlaces.Contains(key);

    private static readonly FrozenSet<string> Staff = Set(
        "aide aides staff staffer staffers chief chiefs press secretary spokesman spokeswoman spokesperson official officials adviser advisers advisor advisors counsel lawyer lawyers "
        + "correspondent correspondents insider insiders reporter reporters");

    /// <summary>Who works for a government, or reports on it.</summary>
    public static bool IsStaff(string key) => Staff.Contains(key);

    /// <summary>A small word that a sentence or a headline writes with a capital before a name.</summary>
    public static bool IsOpening(string key) => Openings.Contains(key);

    private static readonly FrozenSet<string> CalendarWords = Set(
        "jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november "
        + "december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter "
        + "ramadan halloween thanksgiving");

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

    private static FrozenSet<string> Set(string words, char between = ' ') => words.Split(between).ToFrozenSet(StringComparer.Ordinal);
}
