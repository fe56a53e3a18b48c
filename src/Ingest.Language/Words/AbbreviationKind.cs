namespace Ingest.Language.Words;

/// <summary>How an abbreviation stands to the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Something follows in the same sentence: "Mr.", "Lt.", "vs.".</summary>
    GoesOn,

    /// <summary>Goes on before a number: "No.", "Sept.", "p.".</summary>
    BeforeNumber,

    /// <summary>Ends the sentence if what follows begins like one: "Inc.", "U.S.", "a.m.".</summary>
    MayEnd,
}
