namespace Ingest.Language.Naming;

/// <summary>The lists of names that the model carries; the names of the sections of the trainer's <c>name-lists.txt</c>.</summary>
[Flags]
internal enum NameList
{
    None = 0,

    /// <summary>Single given and family names.</summary>
    Part = 1 << 0,

    /// <summary>Words of names of companies.</summary>
    Company = 1 << 1,

    /// <summary>Whole names of people of note.</summary>
    Person = 1 << 2,

    /// <summary>Places.</summary>
    Place = 1 << 3,

    /// <summary>Organisations, dynasties, parties.</summary>
    Group = 1 << 4,

    /// <summary>Events.</summary>
    Event = 1 << 5,

    /// <summary>Peoples, faiths, ranks, and who belongs to them.</summary>
    People = 1 << 6,

    /// <summary>Anything else that is written with a capital: works, species, months.</summary>
    Other = 1 << 7,
}
