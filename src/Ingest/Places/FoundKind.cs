namespace Ingest.Places;

/// <summary>In what form a place is named.</summary>
internal enum FoundKind
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a word for its people ("Syrian").</summary>
    Demonym,

    /// <summary>By a name with the word for a division beside it ("Raqqa province").</summary>
    Division,

    /// <summary>By a division's abbreviation after a town ("Ky.").</summary>
    Abbreviation,
}
