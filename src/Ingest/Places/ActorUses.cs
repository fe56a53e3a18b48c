using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Tells whether the name of a country or a capital stands for who governs there, by the words beside it.</summary>
internal sealed class ActorUses(string text, IReadOnlyList<TextPiece> pieces)
{
    private static readonly FrozenSet<string> Verbs = Set(
        "said says told warned warns denied denies accused accuses announced announces vowed vows rejected rejects condemned condemns agreed agrees insisted insists "
        + "wants wanted fears feared claimed claims hopes hoped urged urges called calls imposed imposes refused refuses backed backs supported supports threatened threatens "
        + "accepted accepts considers believes blamed blames recognised recognised recognized criticised criticized protested retaliated responded demanded demands seeks sought "
        + "signed pledged ordered plans planned approved summoned expelled withdrew deployed recalled sanctioned annexed invaded supplied intervened negotiated argues argued");

    private static readonly FrozenSet<string> Helpers = Set("has have had will would may could should also again repeatedly long and");

    private static readonly FrozenSet<string> Belongings = Set(
        "allies ally stance position policy policies decision claim claims denial influence ambassador envoy sanctions government leaders leadership foreign demand demands offer "
        + "proposal response reaction support backing backers rivals rival interests intentions ambitions strategy allegations accusations refusal relations ties relationship "
        + "military troops forces regime diplomats diplomacy nuclear invasion annexation aggression threat threats");

    private static readonly FrozenSet<string> Bonds = Set("backed led brokered sponsored funded supported allied aligned installed appointed controlled imposed friendly dominated");

    private static readonly FrozenSet<string> Dealings = Set(
        "relations ties talks tensions negotiations relationship alliance deal deals pressure sanctions agreement treaty dialogue cooperation dispute accused blamed urged told warned condemned criticised criticized");

    private static readonly FrozenSet<string> Whereabouts = Set("in at near around outside inside across toward towards into throughout leaving visiting from to");

    /// <summary>Whether the name at these pieces is used as an actor's.</summary>
    public bool IsActor(FoundName found) =>
        found.Kind == FoundKind.Name && !IsAfter(found, 1, Whereabouts)
        && (IsActing(found) || IsOwning(found) || IsBond(found) || IsDealtWith(found));

    /// <summary>Whether a place can be an actor: a country, a capital, a seat of government.</summary>
    public static bool CanAct(GazetteerPlaces places, ReadingCandidate candidate) =>
        candidate.Kind == PlaceKind.Country || places.Feature(candidate.Hit.Place) is "PPLC" or "BLDG";

    private bool IsActing(FoundName found)
    {
        var next = found.LastPiece + 1;
        while (IsIn(found, next) && Helpers.Contains(pieces[next].Key))
        {
            next++;
        }

        return IsIn(found, next) && pieces[next].Case == LetterCase.Small && Verbs.Contains(pieces[next].Key) && IsPlain(found.End, pieces[next].Offset);
    }

    private bool IsOwning(FoundName found)
    {
        // The mark of the possessive is a piece of its own where the tokens say so.
        var next = found.LastPiece + 1;
        next += IsIn(found, next) && pieces[next].Key == "s" ? 1 : 0;
        return IsIn(found, next) && pieces[next].Offset >= found.End && Belongings.Contains(pieces[next].Key)
            && text.AsSpan(found.End, pieces[next].Offset - found.End) is "'s " or "\u2019s " or "' " or "\u2019 ";
    }

    private bool IsBond(FoundName found) =>
        IsIn(found, found.LastPiece + 1) && pieces[found.LastPiece + 1].IsJoined && Bonds.Contains(pieces[found.LastPiece + 1].Key);

    private bool IsDealtWith(FoundName found)
    {
        var before = found.FirstPiece - 1;
        return IsIn(found, before) && IsIn(found, before - 1) && IsPlain(pieces[before - 1].End, found.Offset) && pieces[before].Key switch
        {
            "by" => Bonds.Contains(pieces[before - 1].Key) || Verbs.Contains(pieces[before - 1].Key),
            "with" or "between" or "against" or "on" => Dealings.Contains(pieces[before - 1].Key),
            _ => false,
        };
    }

    private bool IsAfter(FoundName found, int pieceCount, FrozenSet<string> words) =>
        IsIn(found, found.FirstPiece - pieceCount) && words.Contains(pieces[found.FirstPiece - pieceCount].Key) && IsPlain(pieces[found.FirstPiece - 1].End, found.Offset);

    private bool IsIn(FoundName found, int piece) => piece >= 0 && piece < pieces.Count && pieces[piece].Sentence == pieces[found.FirstPiece].Sentence;

    /// <summary>No comma, bracket or stop between: what stands there belongs to the name.</summary>
    private bool IsPlain(int start, int end) => start <= end && text.AsSpan(start, end - start).IndexOfAny(",;:()") < 0;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
