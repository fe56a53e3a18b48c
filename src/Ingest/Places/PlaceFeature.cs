namespace Ingest.Places;

/// <summary>What is weighed to tell the places of one name apart; the weights are in <c>place-weights.tsv</c> under the same names.</summary>
internal enum PlaceFeature
{
    /// <summary>Decimal logarithm of inhabitants plus ten.</summary>
    Population,

    /// <summary>By how many decimal digits a town's inhabitants pass 300,000.</summary>
    LargeTown,

    /// <summary>By how many decimal digits the largest town of the name has more inhabitants than this one.</summary>
    Outranked,

    /// <summary>The name is what the place is mainly called.</summary>
    MainName,

    /// <summary>The name is what the town was mainly called once.</summary>
    FormerName,

    /// <summary>Another name of a large town where English is not spoken.</summary>
    Exonym,

    /// <summary>Another name that English texts seldom use: of a town where English is spoken, or one of English words that translates the name.</summary>
    ForeignName,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A first-level division.</summary>
    Admin1,

    /// <summary>A second-level division.</summary>
    Admin2,

    /// <summary>A place of the project's own list.</summary>
    Supplement,

    /// <summary>An ocean, a sea or a continent: no town called so is ever as likely.</summary>
    Sea,

    /// <summary>A country's capital.</summary>
    Capital,

    /// <summary>The seat of a first-level division.</summary>
    Seat,

    /// <summary>A part of a town.</summary>
    PartOfTown,

    /// <summary>A division that a town of some size in it gave its name.</summary>
    NamedLikeTown,

    /// <summary>"X, Y" where this X lies in Y.</summary>
    Contained,

    /// <summary>"X in northern Y", "Y's city of X" where this X lies in Y.</summary>
    ContainedLoosely,

    /// <summary>"Y, X" where Y lies in this X.</summary>
    Contains,

    /// <summary>Natural logarithm of one plus the votes of other names for the country.</summary>
    CountryVotes,

    /// <summary>The country's share of all votes of other names.</summary>
    CountryShare,

    /// <summary>Natural logarithm of one plus the votes of other names for the first-level division.</summary>
    DivisionVotes,

    /// <summary>The country is named.</summary>
    CountryNamed,

    /// <summary>The first-level division is named.</summary>
    DivisionNamed,

    /// <summary>Natural logarithm of one plus what near places of other names add.</summary>
    Nearby,

    /// <summary>The publisher is at home in the country.</summary>
    HomeCountry,

    /// <summary>The publisher is at home in the first-level division.</summary>
    HomeDivision,
}
