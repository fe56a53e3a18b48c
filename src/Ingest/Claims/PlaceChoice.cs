using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Claims.Where;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Tells which of the places of a sentence says where an event is.</summary>
internal sealed class PlaceChoice(Reading reading, IReadOnlyList<PlaceMention> places)
{
    private static readonly ulong Territory = Vocabulary.Shared.Kind("territory");
    private static readonly ulong Landmark = Vocabulary.Shared.Kind("site") | Vocabulary.Shared.Kind("building") | Vocabulary.Shared.Kind("landmark");

    /// <summary>Whether a place says where the event is: a preposition of place leads to it, it is part of the target, or it stands before the trigger ("the Aleppo bombing").</summary>
    public bool IsWhere(EventMention mention, int word)
    {
        var tree = reading.Tree;
        var token = reading.TokenAt(tree[word].Offset);
        if (Attachment.IsLinked(tree, word))
        {
            return true;
        }

        if ((mention.Actor is { } actor && actor.Holds(token)) || IsOrigin(tree, word) || IsOffice(tree, word))
        {
            return false;
        }

        if (Attachment.IsLedTo(tree, word) || IsTargetsOwn(mention, word))
        {
            return true;
        }

        if (Attachment.Describes(tree, word))
        {
            var described = tree.Head(word);
            return (described == mention.Word && !tree.Is(word, UniversalTag.Adj)) || ((IsTerritory(described) || (Is(described, Landmark) && NamesTown(word))) && (Attachment.SaysWhere(tree, described) || HeldByTarget(mention, described)));
        }

        return Attachment.SaysWhere(tree, word) || HeldByTarget(mention, word);
    }

    /// <summary>"remanded the mayor of Harta": the name belongs to the office, not to where its holder was tried.</summary>
    private static bool IsOffice(SyntaxTree tree, int word) => tree.Is(word, Relation.NominalModifier) && tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Reads(marker, "of")
        && tree.Head(word) is >= 0 and var person && tree[person].FineTag is "NN" && tree.Lemma(person) is "mayor" or "governor" or "president" or "king" or "prefect" or "bishop" or "chief" or "consul";

    /// <summary>"a nurse from Lahore", "Núñez, an organiser from Ibagué": where one person comes from says nothing of where he was harmed, or of what he says.</summary>
    private static bool IsOrigin(SyntaxTree tree, int word) => tree.Is(word, Relation.NominalModifier) && tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Reads(marker, "from")
        && tree.Head(word) is >= 0 and var person && tree[person].FineTag is "NN"
        && (ActorWords.OfHead(tree.Lemma(person)) is ActorKind.Civilians or ActorKind.Person or ActorKind.Media || (tree.Is(person, Relation.Apposition) && tree.Is(tree.Head(person), UniversalTag.Propn)));

    /// <summary>"air raids on Port Sudan", "hits Karachi bus stop": the target is the place, or is told by it.</summary>
    private bool IsTargetsOwn(EventMention mention, int word) => HeldByTarget(mention, word) && reading.Tree.Is(word, UniversalTag.Propn)
        && (reading.TokenAt(reading.Tree[word].Offset) == mention.Target!.Value.End - 1 || reading.Tree.Is(word, Relation.Compound));

    private bool HeldByTarget(EventMention mention, int word) => mention.Target is { } target && target.Holds(reading.TokenAt(reading.Tree[word].Offset));

    private bool Is(int word, ulong kinds) => (reading[reading.TokenAt(reading.Tree[word].Offset)].Kinds & kinds) != 0;

    /// <summary>"at the Tora prison", "in Mersin bay": the name is where it stands; "the US base" only says whose it is.</summary>
    private bool NamesTown(int word) => reading.Tree.Is(word, UniversalTag.Propn)
        && places.FirstOrDefault(place => place.Offset <= reading.Tree[word].Offset && reading.Tree[word].Offset < place.End()) is { Precision: not (PlacePrecision.Country or PlacePrecision.Region) };

    private bool IsTerritory(int word) => reading.Tree.Lemma(word) is "state" or "park" or "valley" or "forest" or "road" or "motorway" or "route" or "railway" or "pass" or "camp" or "county" or "prefecture" or "governorate" or "peninsula" || (reading[reading.TokenAt(reading.Tree[word].Offset)].Kinds & Territory) != 0;

    /// <summary>Of nested places the finest: "the Greek port of Patras", "Sudan's Darfur region".</summary>
    public int Finest(int place)
    {
        var next = place + 1;
        var isNear = next < places.Count && reading.TokenAt(places[next].Offset) - reading.TokenAt(places[place].End() - 1) is > 0 and <= 4 && reading.SentenceIndexOf(reading.TokenAt(places[next].Offset)) == reading.SentenceIndexOf(reading.TokenAt(places[place].Offset));
        if (!isNear || Fineness(next) <= Fineness(place) || IsParted(reading.Text.AsSpan(places[place].End(), places[next].Offset - places[place].End())))
        {
            return place;
        }

        return Finest(next);
    }

    /// <summary>Whether a mark parts two places; not in "the Sudanese capital, Khartoum", where it only parts the town from its name.</summary>
    private static bool IsParted(ReadOnlySpan<char> between)
    {
        var end = between.TrimEnd();
        return end.ContainsAny(",;:") && !(end is [.. var told, ','] && !told.ContainsAny(",;:") && RelationWords.Are("settlement", told[(told.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>What nobody knows is finer than the land or province that it is named with ("South Sudan's Pibor county").</summary>
    private int Fineness(int place) => places[place].Precision switch
    {
        _ when places[place].PlaceId is null => 4,
        PlacePrecision.Country => 1,
        PlacePrecision.Region => 2,
        PlacePrecision.Admin1 => 3,
        PlacePrecision.Admin2 => 4,
        PlacePrecision.PopulatedPlace or PlacePrecision.Facility => 5,
        _ => 3,
    };
}
