using System.Runtime.InteropServices;
using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>
/// What the engine's <see cref="PlaceNames"/> says of the names of one text. A text names the same places again and again, and to ask for one costs as much
/// as to read several tokens, so each name is asked for once, whichever step of the recogniser wants to know.
/// </summary>
internal sealed class AskedPlaces
{
    private const int Start = 64;
    private readonly Reading _reading;
    private readonly PlaceNames? _places;
    private Answer[] _answers = [];
    private int _count;

    /// <summary>Nothing was asked yet; without <paramref name="places"/> nothing is known.</summary>
    internal AskedPlaces(Reading reading, PlaceNames? places)
    {
        _reading = reading;
        _places = places;
    }

    /// <summary>Whether there is anyone to ask.</summary>
    internal bool AnyKnown => _places is not null;

    /// <summary>How far the tokens [first, end) are a place's name.</summary>
    internal PlaceHint Of(int first, int end)
    {
        if (_places is null)
        {
            return PlaceHint.None;
        }

        if (_count >= _answers.Length / 2)
        {
            Grow();
        }

        var name = _reading.Span(first, end);
        var key = FeatureHash.Of(name);
        ref var answer = ref _answers[Place(key, name)];
        if (answer.End == 0)
        {
            answer = new Answer(key, first, end, _places(name));
            _count++;
        }

        return answer.Hint;
    }

    /// <summary>Where the answer for a name is, or is to be put.</summary>
    private int Place(ulong key, ReadOnlySpan<char> name)
    {
        var mask = _answers.Length - 1;
        var place = (int)key & mask;
        while (_answers[place] is { End: > 0 } other && (other.Key != key || !_reading.Span(other.First, other.End).SequenceEqual(name)))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        var answers = _answers;
        _answers = new Answer[Math.Max(Start, answers.Length * 2)];
        foreach (var answer in answers.Where(static answer => answer.End > 0))
        {
            _answers[Place(answer.Key, _reading.Span(answer.First, answer.End))] = answer;
        }
    }

    /// <summary>The answer for the name that was first met in the tokens [First, End).</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Answer(ulong Key, int First, int End, PlaceHint Hint);
}
