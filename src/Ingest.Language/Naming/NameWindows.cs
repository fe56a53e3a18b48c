using Ingest.Language.Lexicon;

namespace Ingest.Language.Naming;

/// <summary>Goes through the runs of a text and fills the window for each: the same for the engine and for its trainer.</summary>
internal sealed class NameWindows
{
    private const int MostWordsOfPlace = 4;
    private readonly Reading _reading;
    private readonly PlaceNames? _places;
    private readonly byte[] _guesses;
    private readonly NameWindow _window;
    private int _sentence = -1;
    private int _index;
    private bool _isUncased;

    /// <summary>The runs of a text, with what the rules took its names for.</summary>
    internal NameWindows(NameRules rules, PlaceNames? places, WordClasses classes, NameLists lists)
    {
        _reading = rules.Reading;
        _places = places;
        _guesses = rules.Guesses();
        _window = new NameWindow(_reading, classes, lists);
    }

    /// <summary>The window of the next run, the same one each time; null after the last.</summary>
    internal NameWindow? Next()
    {
        while (_sentence < _reading.Sentences.Count)
        {
            if (_sentence >= 0 && _index < _reading.Sentences[_sentence].EndToken)
            {
                var sentence = _reading.Sentences[_sentence];
                var (first, end) = NameRuns.Next(_reading, _index, sentence, _isUncased);
                _index = end;
                if (end > first)
                {
                    Fill(first, end, sentence);
                    return _window;
                }
            }

            if (++_sentence < _reading.Sentences.Count)
            {
                _index = _reading.Sentences[_sentence].FirstToken;
                _isUncased = NameRuns.IsUncased(_reading, _reading.Sentences[_sentence]);
            }
        }

        return null;
    }

    private void Fill(int first, int end, Sentence sentence)
    {
        _window.Fill(first, end, sentence);
        var low = Math.Max(first - NameWindow.Margin, sentence.FirstToken);
        var high = Math.Min(end + NameWindow.Margin, sentence.EndToken);
        _guesses.AsSpan(low, high - low).CopyTo(_window.Guesses.AsSpan(low - _window.Start));
        if (_places is not null && !_isUncased)
        {
            Hint(_places, first, end);
        }
    }

    private void Hint(PlaceNames places, int first, int end)
    {
        var index = first;
        while (index < end)
        {
            var length = _reading.Has(index, Trait.Capital) ? PlaceAt(places, index, end, out _) : 0;
            index += Math.Max(1, length);
        }
    }

    private int PlaceAt(PlaceNames places, int index, int end, out PlaceHint hint)
    {
        for (var length = Math.Min(MostWordsOfPlace, end - index); length > 0; length--)
        {
            if (!_reading.Has(index + length - 1, Trait.Capital) || (length == 1 && _reading.Has(index, Trait.Function)))
            {
                continue;
            }

            hint = places(_reading.Span(index, index + length));
            if (hint == PlaceHint.None)
            {
                continue;
            }

            for (var at = index; at < index + length; at++)
            {
                _window.Hints[at - _window.Start] = (byte)(((int)hint * 4) + NameLabels.PartAt(at, index, index + length));
            }

            return length;
        }

        hint = PlaceHint.None;
        return 0;
    }
}
