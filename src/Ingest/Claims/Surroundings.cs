using Ingest.Claims.Actors;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Claims.Where;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>What was found in a text besides events, ready to be attached to them.</summary>
internal sealed class Surroundings
{
    private readonly Reading _reading;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly RelativePlaceFinder _areas;
    private readonly AttributionChoice _speakers;
    private readonly PlaceChoice _where;

    public Surroundings(Reading reading, IReadOnlyList<Entity> entities, IReadOnlyList<PlaceMention> places, IReadOnlyList<TimeExpression> times, IReadOnlyList<Attribution> attributions)
    {
        _reading = reading;
        _entities = entities;
        _places = places;
        _times = times;
        Attributions = attributions;
        _areas = new RelativePlaceFinder(reading, places);
        _speakers = new AttributionChoice(reading, attributions);
        _where = new PlaceChoice(reading, places);
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
            Kind = head < 0 ? null : GoverningPlace.Or(ActorKinds.Of(_reading.Tree, head, EntityOverlaps.At(_entities, _reading.Tree[head].Offset)), _reading.Tree, head, _places, span),
        };
    }

    /// <summary>
    /// The place of an event: of those that are said to be where it happens, that which hangs on its trigger, else the nearest in the sentence; never one that only names
    /// or describes the actor.
    /// </summary>
    public int? PlaceOf(EventMention mention) =>
        Nearest(mention, _places.Count, i => _places[i].Offset, i => _places[i].End(), word => _where.IsWhere(mention, word)) is { } place ? _where.Finest(place) : null;

    /// <summary>The event without an actor that is only the town it is named after: "Mogadishu hotel attack"; "Oslo's condemnation" is that of a government.</summary>
    public EventMention WithoutTown(EventMention mention)
    {
        if (!mention.Entry.IsNoun || mention.Actor is not { } actor || (actor.End < _reading.Count && _reading.Is(actor.End, WordClasses.PossessiveMark)))
        {
            return mention;
        }

        var (start, end) = (_reading.Token(actor.First).Offset, _reading.Token(actor.End - 1).End);
        var index = FirstAt(_places.Count, i => _places[i].End() > start);
        var isTown = index < _places.Count && _places[index].Offset == start && _places[index].End() == end && _places[index].Precision is PlacePrecision.PopulatedPlace && actor.End <= mention.Trigger.First
            && actor.End >= mention.Trigger.First - 2;
        return isTown ? mention with { Actor = null } : mention;
    }

    /// <summary>Who says what the trigger says: the source of the attribution whose cue it is ("…," the commander warned), or null.</summary>
    public ClaimRole? SpeakerAt(EventMention mention)
    {
        var offset = _reading.Token(mention.Trigger.First).Offset;
        return Attributions.FirstOrDefault(attribution => attribution.Cue is { } cue && cue.Offset <= offset && offset < cue.End())?.Source is { } source
            ? Role(_reading.PhraseOf(TextSpan.Cut(_reading.Text, source.Offset, source.Offset + source.Length)))
            : null;
    }

    /// <summary>"“We condemn …,” the chair said": the speaker, where the trigger's subject is "we" or "I"; null where it is not, or nobody is named.</summary>
    public ClaimRole? SpeakerAsSubject(EventMention mention, int? attribution)
    {
        var tree = _reading.Tree;
        return mention.Word >= 0 && !mention.Entry.IsNoun && attribution is { } index && Attributions[index].Source is { } source
            && Speakers.Subject(tree, mention.Word) is var subject and >= 0 && tree.Reads(subject, "we") | tree.Reads(subject, "I") && !Speakers.IsPassive(tree, mention.Word)
            ? Role(_reading.PhraseOf(TextSpan.Cut(_reading.Text, source.Offset, source.Offset + source.Length)))
            : null;
    }

    /// <summary>The role, unless it is the speaker of a quotation and stands outside it: who speaks is no part of what is quoted.</summary>
    public ClaimRole? WithinQuotation(ClaimRole? role, int? attribution)
    {
        if (role is null || attribution is not { } index || Attributions[index] is not { Kind: "direct", Within: null, Source: { } source, Content: var content })
        {
            return role;
        }

        var isOutside = role.Offset + role.Length <= content.Offset || role.Offset >= content.End() || content.Parts is { } parts && !parts.Any(part => part.Offset <= role.Offset && role.Offset < part.End());
        return isOutside && role.Offset < source.Offset + source.Length && source.Offset < role.Offset + role.Length ? null : role;
    }

    /// <summary>The innermost attribution whose content holds the trigger.</summary>
    public int? AttributionOf(EventMention mention) => _speakers.Of(mention);

    /// <summary>The time of an event: that which hangs on its trigger, else the nearest in its sentence.</summary>
    public int? TimeOf(EventMention mention) => Nearest(mention, _times.Count, i => _times[i].Offset, i => _times[i].Offset + _times[i].Length, word => !Attachment.IsSinceWhen(_reading.Tree, word) && !Attachment.IsOfNextClause(_reading.Tree, word, mention.Word));

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

            var rank = (Loose: Looseness(word, mention.Word, verb), Distance: Distance(mention.Trigger, token));
            if (rank.CompareTo(bestRank) < 0)
            {
                (best, bestRank) = (index, rank);
            }
        }

        return best;
    }

    /// <summary>How loosely a word belongs to the trigger: right on it, below it, on the verb whose subject it is, or only in its sentence.</summary>
    private int Looseness(int word, int trigger, int verb) => trigger >= 0 && _reading.Tree.Head(word) == trigger ? 0
        : Attachment.HangsOn(_reading.Tree, word, trigger) ? 1
        : verb >= 0 && Attachment.HangsOn(_reading.Tree, word, verb) ? 2
        : 3;

    private (int From, int To) Window(Phrase trigger)
    {
        var around = _reading.Around(trigger.First);
        return (_reading.Token(around.First).Offset, _reading.Token(around.End - 1).End);
    }

    private static int Distance(Phrase trigger, int token) => token < trigger.First ? (trigger.First - token) * 2 : token - trigger.End;

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
