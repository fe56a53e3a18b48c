using Ingest.Claims.Actors;
using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Claims.Where;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>What was found in a text besides events, ready to be attached to them.</summary>
internal sealed class Surroundings
{
    private static readonly ulong Territory = Vocabulary.Shared.Kind("territory");
    private readonly Reading _reading;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly RelativePlaceFinder _areas;
    private readonly Dictionary<int, List<int>> _attributionsBySentence = [];

    public Surroundings(Reading reading, IReadOnlyList<Entity> entities, IReadOnlyList<PlaceMention> places, IReadOnlyList<TimeExpression> times, IReadOnlyList<Attribution> attributions)
    {
        _reading = reading;
        _entities = entities;
        _places = places;
        _times = times;
        Attributions = attributions;
        _areas = new RelativePlaceFinder(reading, places);
        for (var index = 0; index < attributions.Count; index++)
        {
            AddToSentences(index);
        }
    }

    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>What the words around a place make of it ("50 km east of …"), by the place's index.</summary>
    public RelativePlace? AreaOf(int? place) => place is { } index ? _areas.At(index) : null;

    public ClaimRole? Role(Phrase? phrase)
    {
        if (phrase is not { } found)
        {
            return null;
        }

        var span = _reading.Span(found);
        var head = Attachment.HeadOf(_reading.Tree, span.Offset, span.End());
        return new ClaimRole(span.Text, span.Offset, span.Length, EntityOverlaps.IdWithin(_entities, span.Offset, span.End()))
        {
            Kind = head < 0 ? null : ActorKinds.Of(_reading.Tree, head, EntityOverlaps.At(_entities, _reading.Tree[head].Offset)),
        };
    }

    /// <summary>
    /// The place of an event: of those that are said to be where it happens, that which hangs on its trigger, else the nearest in the sentence; never one that only names
    /// or describes the actor.
    /// </summary>
    public int? PlaceOf(EventMention mention) =>
        Nearest(mention, _places.Count, i => _places[i].Offset, i => _places[i].End(), word => IsWhere(mention, word)) is { } place ? Finest(place) : null;

    /// <summary>The event without an actor that is only the town it is named after: "Mogadishu hotel attack".</summary>
    public EventMention WithoutTown(EventMention mention)
    {
        if (!mention.Entry.IsNoun || mention.Actor is not { } actor)
        {
            return mention;
        }

        var (start, end) = (_reading.Token(actor.First).Offset, _reading.Token(actor.End - 1).End);
        var index = FirstAt(_places.Count, i => _places[i].End() > start);
        var isTown = index < _places.Count && _places[index].Offset == start && _places[index].End() == end && _places[index].Precision is PlacePrecision.PopulatedPlace && actor.End <= mention.Trigger.First
            && actor.End >= mention.Trigger.First - 2;
        return isTown ? mention with { Actor = null } : mention;
    }

    /// <summary>The time of an event: that which hangs on its trigger, else the nearest in its sentence.</summary>
    public int? TimeOf(EventMention mention) => Nearest(mention, _times.Count, i => _times[i].Offset, i => _times[i].Offset + _times[i].Length, static _ => true);

    private int? Nearest(EventMention mention, int count, Func<int, int> start, Func<int, int> end, Func<int, bool> fits)
    {
        var (from, to) = Window(mention.Trigger);
        int? best = null;
        var bestRank = (Loose: int.MaxValue, Distance: int.MaxValue);
        var verb = mention.Word >= 0 && _reading.Tree.RelationOf(mention.Word) is Relation.Subject or Relation.PassiveSubject ? _reading.Tree.Head(mention.Word) : -1;
        for (var index = FirstAt(count, i => end(i) > from); index < count && start(index) < to; index++)
        {
            var token = _reading.TokenAt(start(index));
            var word = Attachment.HeadOf(_reading.Tree, start(index), end(index));
            if (word < 0 || !fits(word))
            {
                continue;
            }

            var rank = (Loose: Attachment.HangsOn(_reading.Tree, word, mention.Word) ? 0 : verb >= 0 && Attachment.HangsOn(_reading.Tree, word, verb) ? 1 : 2, Distance: Distance(mention.Trigger, token));
            if (rank.CompareTo(bestRank) < 0)
            {
                (best, bestRank) = (index, rank);
            }
        }

        return best;
    }

    /// <summary>Of nested places the finest: "the Greek port of Patras", "Sudan's Darfur region".</summary>
    private int Finest(int place)
    {
        var next = place + 1;
        var isNear = next < _places.Count && _reading.TokenAt(_places[next].Offset) - _reading.TokenAt(_places[place].End() - 1) is > 0 and <= 4 && _reading.SentenceIndexOf(_reading.TokenAt(_places[next].Offset)) == _reading.SentenceIndexOf(_reading.TokenAt(_places[place].Offset));
        if (!isNear || Fineness(next) <= Fineness(place) || _reading.Text.AsSpan(_places[place].End(), _places[next].Offset - _places[place].End()).ContainsAny(",;:"))
        {
            return place;
        }

        return Finest(next);
    }

    private int Fineness(int place) => _places[place].Precision switch
    {
        PlacePrecision.Country => 1,
        PlacePrecision.Region => 2,
        PlacePrecision.Admin1 => 3,
        PlacePrecision.Admin2 => 4,
        PlacePrecision.PopulatedPlace or PlacePrecision.Facility => 5,
        _ => 3,
    };

    /// <summary>The innermost attribution whose content holds the trigger.</summary>
    public int? AttributionOf(EventMention mention)
    {
        var offset = _reading.Token(mention.Trigger.First).Offset;
        int? best = null;
        foreach (var index in _attributionsBySentence.GetValueOrDefault(_reading.SentenceIndexOf(mention.Trigger.First)) ?? [])
        {
            var attribution = Attributions[index];
            if (Holds(attribution, offset) && !IsIntent(attribution) && !IsFinding(attribution) && !IsReason(attribution, mention) && (best is not { } other || IsInner(attribution, other)))
            {
                best = index;
            }
        }

        return best;
    }

    private bool IsInner(Attribution attribution, int other) => attribution.Within == other || (Attributions[other].Within is not { } outer || !ReferenceEquals(Attributions[outer], attribution)) && attribution.Content.Length < Attributions[other].Content.Length;

    /// <summary>Whether a thing was found or seen by nobody in particular, which is no speech.</summary>
    private bool IsFinding(Attribution attribution) => attribution.Source is null && CueWord(attribution) is var cue and >= 0 && _reading.Tree.Lemma(cue) is "find" or "hear" or "see" or "show" or "know" or "recall";

    /// <summary>Who plans or hopes for something says nothing about it.</summary>
    private bool IsIntent(Attribution attribution) => CueWord(attribution) is var cue and >= 0
        && _reading.Tree.Lemma(cue) is "plan" or "intend" or "hope" or "want" or "wish" or "prepare" or "decide" or "agree" or "refuse" or "condemn" or "criticise" or "criticize" or "suspend" or "seek" or "persuade" or "welcome" or "praise" or "mourn" or "celebrate" or "regret";

    /// <summary>The reason for a threat or a demand is no part of it: "threatened to cut ties over the arrest".</summary>
    private bool IsReason(Attribution attribution, EventMention mention)
    {
        var tree = _reading.Tree;
        return mention.Word >= 0 && CueWord(attribution) is var cue and >= 0 && Governors.EffectOf(tree, cue) is not (null or "reported" or "denied" or "possible")
            && (IsOccasion(tree, mention.Word) || IsEnded(tree, mention.Word) || IsAside(tree, mention.Word, cue));
    }

    private static bool IsOccasion(SyntaxTree tree, int word) =>
        tree.RelationOf(word) is Relation.Oblique or Relation.NominalModifier && tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "over" or "after" or "following" or "since" or "despite";

    /// <summary>"urged both sides to halt the shelling": the shelling goes on.</summary>
    private static bool IsEnded(SyntaxTree tree, int word) => tree.Is(word, Relation.Object) && tree.Lemma(tree.Head(word)) is "halt" or "stop" or "end" or "cease" or "suspend" or "investigate" or "probe" or "condemn" or "avenge" or "punish";

    /// <summary>"called for the release of the men, who were arrested in May": a relative clause tells what is so.</summary>
    private static bool IsAside(SyntaxTree tree, int word, int cue)
    {
        for (var at = word; at >= 0 && at != cue; at = tree.Head(at))
        {
            if (tree.Is(at, Relation.RelativeClause))
            {
                return true;
            }
        }

        return false;
    }

    private int CueWord(Attribution attribution) => attribution.Cue is { } words ? _reading.Tree.WordAt(words.Offset) : -1;

    private (int From, int To) Window(Phrase trigger)
    {
        var around = _reading.Around(trigger.First);
        return (_reading.Token(around.First).Offset, _reading.Token(around.End - 1).End);
    }

    private static bool Holds(Attribution attribution, int offset)
    {
        var content = attribution.Content;
        var isCue = attribution.Cue is { } cue && cue.Offset <= offset && offset < cue.End();
        return !isCue && (content.Parts is { } parts
            ? parts.Any(part => part.Offset <= offset && offset < part.End())
            : content.Offset <= offset && offset < content.End());
    }

    private static int Distance(Phrase trigger, int token) => token < trigger.First ? (trigger.First - token) * 2 : token - trigger.End;

    /// <summary>Whether a place says where the event is: a preposition of place leads to it, it is part of the target, or it stands before the trigger ("the Aleppo bombing").</summary>
    private bool IsWhere(EventMention mention, int word)
    {
        var tree = _reading.Tree;
        var token = _reading.TokenAt(tree[word].Offset);
        if (mention.Actor is { } actor && actor.Holds(token))
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
            return (described == mention.Word && !tree.Is(word, UniversalTag.Adj)) || (IsTerritory(described) && (Attachment.SaysWhere(tree, described) || HeldByTarget(mention, described)));
        }

        return Attachment.SaysWhere(tree, word) || HeldByTarget(mention, word);
    }

    /// <summary>"air raids on Port Sudan", "hits Karachi bus stop": the target is the place, or is told by it.</summary>
    private bool IsTargetsOwn(EventMention mention, int word) => HeldByTarget(mention, word) && _reading.Tree.Is(word, UniversalTag.Propn)
        && (_reading.TokenAt(_reading.Tree[word].Offset) == mention.Target!.Value.End - 1 || _reading.Tree.Is(word, Relation.Compound));

    private bool HeldByTarget(EventMention mention, int word) => mention.Target is { } target && target.Holds(_reading.TokenAt(_reading.Tree[word].Offset));

    private bool IsTerritory(int word) => (_reading[_reading.TokenAt(_reading.Tree[word].Offset)].Kinds & Territory) != 0;

    private void AddToSentences(int index)
    {
        var content = Attributions[index].Content;
        var first = _reading.TokenAt(content.Offset);
        var last = Math.Min(_reading.TokenAt(content.End() - 1), _reading.Count - 1);
        for (var s = first <= last ? _reading.SentenceIndexOf(first) : int.MaxValue; s <= _reading.SentenceIndexOf(Math.Max(last, 0)); s++)
        {
            (_attributionsBySentence.TryGetValue(s, out var list) ? list : _attributionsBySentence[s] = []).Add(index);
        }
    }

    private static int FirstAt(int count, Func<int, bool> holds)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
