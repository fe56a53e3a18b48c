using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>What was found in a text besides events, ready to be attached to them.</summary>
internal sealed class Surroundings
{
    private const int PlaceReach = 6;
    private static readonly ulong Territory = Vocabulary.Shared.Kind("territory");
    private readonly Reading _reading;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly Dictionary<int, List<int>> _attributionsBySentence = [];

    public Surroundings(Reading reading, IReadOnlyList<Entity> entities, IReadOnlyList<PlaceMention> places, IReadOnlyList<TimeExpression> times, IReadOnlyList<Attribution> attributions)
    {
        _reading = reading;
        _entities = entities;
        _places = places;
        _times = times;
        Attributions = attributions;
        for (var index = 0; index < attributions.Count; index++)
        {
            AddToSentences(index);
        }
    }

    public IReadOnlyList<Attribution> Attributions { get; }

    public ClaimRole? Role(Phrase? phrase)
    {
        if (phrase is not { } found)
        {
            return null;
        }

        var span = _reading.Span(found);
        return new ClaimRole(span.Text, span.Offset, span.Length, EntityOverlaps.IdWithin(_entities, span.Offset, span.End()));
    }

    /// <summary>The place of an event: the nearest that a preposition of place leads to, else the target where it is a place; never one that only names the actor.</summary>
    public int? PlaceOf(EventMention mention)
    {
        var (from, to) = Window(mention.Trigger);
        int? best = null;
        var bestDistance = int.MaxValue;
        for (var index = FirstAt(_places.Count, i => _places[i].End() > from); index < _places.Count && _places[index].Offset < to; index++)
        {
            var token = _reading.TokenAt(_places[index].Offset);
            if (token >= _reading.Count || mention.Actor is { } actor && actor.Holds(token))
            {
                continue;
            }

            if (!IsWhere(mention, token, _reading.TokenAt(_places[index].End() - 1)))
            {
                continue;
            }

            var distance = Distance(mention.Trigger, token);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (index, distance);
            }
        }

        return best;
    }

    /// <summary>The time nearest to the trigger in its sentence.</summary>
    public int? TimeOf(EventMention mention)
    {
        var (from, to) = Window(mention.Trigger);
        int? best = null;
        var bestDistance = int.MaxValue;
        for (var index = FirstAt(_times.Count, i => _times[i].Offset + _times[i].Length > from); index < _times.Count && _times[index].Offset < to; index++)
        {
            var distance = Distance(mention.Trigger, _reading.TokenAt(_times[index].Offset));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (index, distance);
            }
        }

        return best;
    }

    /// <summary>The innermost attribution whose content holds the trigger.</summary>
    public int? AttributionOf(EventMention mention)
    {
        var offset = _reading.Token(mention.Trigger.First).Offset;
        int? best = null;
        foreach (var index in _attributionsBySentence.GetValueOrDefault(_reading.SentenceIndexOf(mention.Trigger.First)) ?? [])
        {
            var attribution = Attributions[index];
            if (Holds(attribution, offset) && (best is not { } other || attribution.Content.Length < Attributions[other].Content.Length))
            {
                best = index;
            }
        }

        return best;
    }

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

    /// <summary>Whether a mention says where: after a preposition of place, within the target, or right before the trigger ("the Aleppo bombing"); not where it only describes another noun ("a Syrian official").</summary>
    private bool IsWhere(EventMention mention, int first, int last)
    {
        var floor = _reading.SentenceOf(first).FirstToken;
        var next = last + 1;
        var beforeTrigger = next <= mention.Trigger.First && mention.Trigger.First - next < 2;
        var describes = next < _reading.SentenceOf(first).EndToken && !beforeTrigger && Grammar.IsNoun(_reading, next) && !_reading.IsCapital(next)
            && (_reading[next].Kinds & Territory) == 0;
        return !describes && (beforeTrigger || FollowsPlacePreposition(first, floor) || (mention.Target is { } target && target.Holds(first)));
    }

    private bool FollowsPlacePreposition(int token, int floor)
    {
        for (var i = token - 1; i >= Math.Max(floor, token - PlaceReach); i--)
        {
            if (_reading[i].Text is "in" or "near" or "at" or "of" or "from" or "around" or "outside" or "into" or "inside" or "across" or "through" or "towards" or "to" or "over" or "on")
            {
                return true;
            }

            if (!Grammar.OpensNoun(_reading, i) && !_reading.Is(i, WordClasses.PossessiveMark))
            {
                return false;
            }
        }

        return false;
    }

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
