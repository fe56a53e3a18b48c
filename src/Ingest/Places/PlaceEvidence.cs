using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Places;

/// <summary>Weighs whether a name of the gazetteer is used as a place's name where it stands.</summary>
internal sealed class PlaceEvidence(LanguageDocument document, IReadOnlyList<TextPiece> pieces, IReadOnlyList<Entity> entities, Gazetteer gazetteer)
{
    private readonly OtherUses _others = new(document.Text, pieces, entities, gazetteer);

    /// <summary>Log odds that the mention is a place, as far as hand-set weights can be that.</summary>
    public double Weigh(FoundName found, PlaceReading reading, bool isContained, bool[] isTaken) =>
        found.Kind == FoundKind.Abbreviation ? (isContained ? PlaceWeights.InContainment : ClearAbbreviation(found))
        : found.Kind == FoundKind.Demonym ? PlaceWeights.WellKnown + PlaceWeights.Start + _others.Weigh(found, reading, isContained) + Entities(found)
        : PlaceWeights.Start + Fame(reading, found) + _others.Weigh(found, reading, isContained) + Words(found, reading, isContained) + Context(found, reading, isContained, isTaken) + Entities(found);

    /// <summary>Whether a preposition that places take stands right before.</summary>
    public bool IsAfterPreposition(FoundName found) =>
        found.FirstPiece > 0 && ContextWords.IsPlacePreposition(pieces[found.FirstPiece - 1].Key);

    private static double ClearAbbreviation(FoundName found) =>
        found.Length > 3 ? PlaceWeights.ClearAbbreviation : PlaceWeights.Start;

    private double Fame(PlaceReading reading, FoundName found)
    {
        var hit = reading.Best.Hit;
        var isKnown = reading.Best.Kind is PlaceKind.Country or PlaceKind.Supplement or PlaceKind.User || gazetteer.Places.Feature(hit.Place) == "PPLC"
            || (reading.Best.Kind == PlaceKind.Admin1 && gazetteer.Places.Population(hit.Place) >= PlaceWeights.PeopleOfKnownDivision);
        var digits = Math.Log10(gazetteer.Places.Population(hit.Place) + 1) - PlaceWeights.PopulationDigitsOfNoNote;
        var isCode = pieces[found.FirstPiece].Case == LetterCase.AllCapitals && reading.Best.Kind is PlaceKind.Country or PlaceKind.Supplement;
        var size = isKnown && (reading.Best.IsMain || found.Key.Length > 3 || isCode) ? PlaceWeights.WellKnown : PlaceWeights.PerPopulationDigit * digits;
        return size + (reading.Best.IsMain || isCode || reading.Best.Kind == PlaceKind.Country || !char.IsAscii(found.Key[0]) ? 0
            : found.Key.Length <= 5 ? PlaceWeights.ShortOtherName : PlaceWeights.OtherName);
    }

    /// <summary>Whether something else bears the name there, whatever a recogniser says.</summary>
    public bool IsRefused(FoundName found, PlaceReading reading, bool isContained) => _others.Weigh(found, reading, isContained) < 0;

    /// <summary>Whether what a recogniser took for a place is a person's name in this text.</summary>
    public bool IsPerson(Entity location) => _others.IsPerson(location);

    /// <summary>Whether the name is part of an illness's name.</summary>
    public bool IsAilment(FoundName found) => _others.IsAilment(found);

    private double Words(FoundName found, PlaceReading reading, bool isContained)
    {
        var isOneWord = found.FirstPiece == found.LastPiece;
        return (isOneWord ? 0 : PlaceWeights.SeveralWords)
            + (isOneWord && EnglishWords.Contains(found.Key) && reading.Best.Kind != PlaceKind.Country && reading.Best[PlaceFeature.Sea] == 0 ? PlaceWeights.EnglishWord : 0)
            + (isContained ? PlaceWeights.InContainment : 0)
            + (isContained ? 0 : PlaceWeights.PersonElsewhere * reading.NameEnds / reading.Mentions)
            + (reading.PlaceUses > 0 ? PlaceWeights.PlaceElsewhere : 0)
            + (ContextWords.IsDivision(pieces[found.LastPiece].Key) && !isOneWord ? PlaceWeights.DivisionWord : 0)
            + (isOneWord && (ContextWords.IsCalendarWord(found.Key) || IsDirectionAlone(found, reading)) ? PlaceWeights.CalendarWord : 0)
            + (pieces[found.FirstPiece].Case == LetterCase.None ? PlaceWeights.NoCase : 0);
    }

    /// <summary>"In the West" means no province of that name, however well known; "West province" is read as a division.</summary>
    private static bool IsDirectionAlone(FoundName found, PlaceReading reading) =>
        found.Kind == FoundKind.Name && ContextWords.IsDirection(found.Key) && reading.Best.Kind is PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.GeoNames;

    private double Context(FoundName found, PlaceReading reading, bool isContained, bool[] isTaken)
    {
        var weight = 0.0;
        var isFirst = found.FirstPiece == 0 || pieces[found.FirstPiece - 1].Sentence != pieces[found.FirstPiece].Sentence;
        if (isFirst)
        {
            weight += PlaceWeights.SentenceStart;
        }
        else if (IsBeside(found.FirstPiece - 1))
        {
            weight += Before(found.FirstPiece - 1, isTaken);
        }

        var next = found.LastPiece + 1;
        if (next < pieces.Count && IsBeside(found.LastPiece) && pieces[next].Sentence == pieces[found.LastPiece].Sentence && !isContained)
        {
            var isOtherName = pieces[next].Case == LetterCase.Capital && !isTaken[next] && !EnglishWords.Contains(pieces[next].Key)
                && reading.Best.Kind != PlaceKind.Country && gazetteer.Places.Population(reading.Best.Hit.Place) < PlaceWeights.PeopleOfKnownDivision;
            weight += isOtherName ? PlaceWeights.CapitalAfter : 0;
            weight += ContextWords.IsSayingVerb(pieces[next].Key) ? PlaceWeights.SaidAfter : 0;
        }

        return weight;
    }

    private double Before(int piece, bool[] isTaken)
    {
        var key = pieces[piece].Key;
        return ContextWords.IsTitle(key) && pieces[piece].Case != LetterCase.Small ? PlaceWeights.PersonTitle
            : ContextWords.IsPlacePreposition(key) ? PlaceWeights.PlacePreposition
            : IsNamePart(piece, isTaken) ? PlaceWeights.CapitalBefore
            : 0;
    }

    /// <summary>A capital that neither a common word nor another place explains.</summary>
    public bool IsNamePart(int piece, bool[] isTaken) =>
        pieces[piece].Case is LetterCase.Capital && !isTaken[piece] && !IsFirstOfUnknownLanguage(piece)
        && !EnglishWords.Contains(pieces[piece].Key) && !ContextWords.IsDirection(pieces[piece].Key) && !ContextWords.IsCalendarWord(pieces[piece].Key);

    /// <summary>A sentence's first word is capital in any case, and only English words are known to be common.</summary>
    private bool IsFirstOfUnknownLanguage(int piece) =>
        !char.IsAscii(pieces[piece].Key[0]) && (piece == 0 || pieces[piece - 1].Sentence != pieces[piece].Sentence);

    /// <summary>Whether only a space or a hyphen lies between a piece and the next.</summary>
    public bool IsBeside(int piece) =>
        piece + 1 < pieces.Count && pieces[piece + 1].Offset - pieces[piece].End <= 1
        && (pieces[piece + 1].Offset == pieces[piece].End || document.Text[pieces[piece].End] is ' ' or '-' or '.' or '\u00A0');

    private double Entities(FoundName found)
    {
        var weight = 0.0;
        for (var i = FirstEndingAfter(found.Offset); i < entities.Count && entities[i].Offset < found.End; i++)
        {
            weight += Entity(entities[i], found);
        }

        return weight;
    }

    /// <summary>Entities are in text order and do not overlap, so a long text need not be searched for each name.</summary>
    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, entities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entities[middle].End() <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double Entity(Entity entity, FoundName found)
    {
        var isInside = entity.Length > found.Length + 1;
        return entity.Category switch
        {
            "Location" => isInside ? PlaceWeights.InsideLocationEntity : PlaceWeights.LocationEntity,
            "Person" => PlaceWeights.PersonEntity * (isInside || found.Kind == FoundKind.Demonym ? 1 : PlaceWeights.SurePerson),
            "Organization" or "Product" or "Event" when found.Kind is FoundKind.Name or FoundKind.Division => isInside ? PlaceWeights.InsideOtherEntity : PlaceWeights.OtherEntity,
            _ => 0,
        };
    }
}
