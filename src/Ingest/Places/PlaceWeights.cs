namespace Ingest.Places;

/// <summary>
/// All weights of finding and resolving, set by hand. Those of resolution add up to a score whose differences are read as
/// log odds between the places of one name; those of evidence add up to the log odds that a name in a text is a place at all.
/// </summary>
internal static class PlaceWeights
{
    // Resolution: what is known of a place before reading.
    public const double Population = 1.1;
    public const double MainName = 1.6;
    public const double Exonym = 1.2;
    public const double PeopleOfTownWithExonyms = 100_000;
    public const double Country = 4.5;
    public const double Admin1 = 1.6;
    public const double Admin2 = -0.6;
    public const double Supplement = 3.5;
    public const double Capital = 3.2;
    public const double Seat = 0.6;
    public const double NamedLikeTown = -4;
    public const double PartOfTown = -1.2;

    // Resolution: what the document says.
    public const double Contained = 9;
    public const double Contains = 4;
    public const double CountryVotes = 1.6;
    public const double Admin1Votes = 2.2;
    public const double Nearby = 1.2;
    public const double NearbyKm = 80;
    public const double Temperature = 1.0;

    // Evidence that a name is a place here.
    public const double Start = -0.7;
    public const double WellKnown = 3.5;
    public const double PerPopulationDigit = 0.6;
    public const double PopulationDigitsOfNoNote = 3.3;
    public const double OtherName = -1.0;
    public const double ShortOtherName = -2.5;
    public const double SeveralWords = 1.0;
    public const double PlacePreposition = 1.8;
    public const double InContainment = 4.0;
    public const double LocationEntity = 2.5;
    public const double InsideLocationEntity = 1.0;
    public const double PersonEntity = -2.5;
    public const double OtherEntity = -1.2;
    public const double InsideOtherEntity = -0.6;
    public const double EnglishWord = -4.5;
    public const double CapitalBefore = -2.6;
    public const double CapitalAfter = -2.0;
    public const double PersonTitle = -4.5;
    public const double SaidAfter = -1.5;
    public const double SentenceStart = -0.6;
    public const double NoCase = -1.5;
    public const double PersonElsewhere = -2.0;
    public const double PlaceElsewhere = 1.6;
    public const double DivisionWord = 1.5;
    public const double ClearAbbreviation = 1.0;
    public const double CalendarWord = -6;
    public const double PeopleOfKnownDivision = 200_000;
    public const double Accepted = 0;
    public const double ResolvedShare = 0.12;
}
