namespace Ingest.Places;

/// <summary>
/// The weights of the evidence that a name in a text is a place at all, set by hand: they add up to log odds. Which place it is, is weighed
/// with what <see cref="PlaceScore"/> reads.
/// </summary>
internal static class PlaceWeights
{
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
    public const double SurePerson = 1.5;
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
    public const double AilmentAfter = -5;
    public const double MoneyBeside = -9;
    public const double NameOfOther = -9;
    public const double PeopleCounted = -6;
    public const double SeatOfStaff = -6;
    public const double PeopleOfKnownDivision = 200_000;
    public const double Accepted = 0;
    public const double ResolvedShare = 0.12;
}
