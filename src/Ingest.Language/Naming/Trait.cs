namespace Ingest.Language.Naming;

/// <summary>What a word says about the name that it stands in or beside; the names of the sections of <c>traits.txt</c>.</summary>
[Flags]
internal enum Trait
{
    None = 0,
    Title = 1 << 0,
    TitlePart = 1 << 1,
    OrgHead = 1 << 2,
    OrgSuffix = 1 << 3,
    GeoHead = 1 << 4,
    GeoFirst = 1 << 5,
    GpeHead = 1 << 6,
    StructureHead = 1 << 7,
    EventHead = 1 << 8,
    ProductHead = 1 << 9,
    Particle = 1 << 10,
    Function = 1 << 11,
    Month = 1 << 12,
    Weekday = 1 << 13,
    TimeUnit = 1 << 14,
    Unit = 1 << 15,
    Currency = 1 << 16,
    NumberWord = 1 << 17,
    PlacePreposition = 1 << 18,
    PersonVerb = 1 << 19,
    Role = 1 << 20,
    Demonym = 1 << 21,
    People = 1 << 22,
    Given = 1 << 23,

    /// <summary>The word is an English word that is also written in lower case.</summary>
    Common = 1 << 24,

    /// <summary>Written with a capital first.</summary>
    Capital = 1 << 25,

    /// <summary>Written in capitals only, two or more.</summary>
    AllCapitals = 1 << 26,

    /// <summary>Opens a sentence, a quotation or an item, where anything is written with a capital.</summary>
    Opening = 1 << 27,

    /// <summary>Stands in a run of words that are all written with capitals: a headline.</summary>
    Headline = 1 << 28,

    /// <summary>Goes before a role in lower case: "police officer", "prime minister".</summary>
    Branch = 1 << 29,

    /// <summary>Its possessive may stand inside a name: "People's Party".</summary>
    Owner = 1 << 30,

    /// <summary>A kind of weapon, vehicle or craft: "rockets", "helicopter".</summary>
    Weapon = 1 << 31,
}
