using Ingest.Entities;

namespace Ingest.Places;

/// <summary>Weighs whether a place's name stands for something else in a text: a sum of money, an illness, a person, the people of a country, a government.</summary>
internal sealed class OtherUses(string text, IReadOnlyList<TextPiece> pieces, IReadOnlyList<Entity> entities, Gazetteer gazetteer)
{
    private readonly PersonNames _persons = new(entities);

    /// <summary>Log odds to add to those of a place; zero or less.</summary>
    public double Weigh(FoundName found, PlaceReading reading, bool isContained)
    {
        var isPlaceElsewhere = isContained || reading.PlaceUses > 0;
        return (IsMoney(found) ? PlaceWeights.MoneyBeside : 0)
            + (IsAilment(found) || (reading.Ailments > 0 && !isPlaceElsewhere) ? PlaceWeights.AilmentAfter : 0)
            + (found.Kind == FoundKind.Demonym && IsCounted(found) ? PlaceWeights.PeopleCounted : 0)
            + (_persons.Claim(found, reading, isContained) || (ContextWords.IsSeldomPlace(found.Key) && !isContained) ? PlaceWeights.NameOfOther : 0)
            + (IsSeat(reading) && IsStaffed(found) ? PlaceWeights.SeatOfStaff : 0);
    }

    /// <summary>Whether what a recogniser took for a place is a person's name in this text.</summary>
    public bool IsPerson(Entity location) => _persons.Claim(location);

    /// <summary>"Marburg virus" is an illness.</summary>
    public bool IsAilment(FoundName found)
    {
        var next = found.LastPiece + 1;
        return next < pieces.Count && ContextWords.IsAilment(pieces[next].Key) && PieceRun.IsNext(text, pieces[next - 1], pieces[next]);
    }

    /// <summary>"US$5" is money.</summary>
    private bool IsMoney(FoundName found) =>
        (found.End < text.Length && text[found.End] == '$') || (found.Offset > 0 && text[found.Offset - 1] == '$');

    /// <summary>"5,000 Americans" and "young Nigerians" are people, wherever they are; "the Syrians" may be their country's side.</summary>
    private bool IsCounted(FoundName found) =>
        found.Key[^1] == 's' && gazetteer.TryGetPeople(found.Key.AsSpan(0, found.Key.Length - 1), out _) && !(found.FirstPiece > 0 && pieces[found.FirstPiece - 1].Key == "the");

    /// <summary>"White House aides" work for a government, wherever they are.</summary>
    private bool IsStaffed(FoundName found)
    {
        var next = found.LastPiece + 1;
        return next < pieces.Count && ContextWords.IsStaff(pieces[next].Key) && PieceRun.IsNext(text, pieces[next - 1], pieces[next]);
    }

    private bool IsSeat(PlaceReading reading) => reading.Best.Kind == PlaceKind.Supplement && gazetteer.Places.Feature(reading.Best.Hit.Place) == "BLDG";
}
