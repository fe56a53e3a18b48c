using Ingest.Language.Lexicon;

namespace Ingest.Language.Naming;

/// <summary>Goes through the runs of a text and fills the window for each: the same for the engine and for its trainer.</summary>
internal sealed class NameWindows
{
    private const int MostWordsOfPlace = 4;
    private readonly Reading _reading;
    private readonly AskedPlaces _places;
    private readonly byte[] _guesses;
    private readonly NameWindow _window;

    private int _sentence = -1;
    private int _index;
    private bool _isUncased;

    /// <summary>The runs of a text, with what the rules took its names for.</summary>
    internal NameWindows(NameRules rules, WordClasses classes, NameLists lists)
    {
        _reading = rules.Reading;
        _places = rules.Places;
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
        if (_places.AnyKnown && !_isUncased)
        {
            Hint(first, end);
        }
    }

    private void Hint(int first, int end)
    {
        var index = first;
        while (index < end)
        {
            var length = _reading.Has(index, Trait.Capital) ? PlaceAt(index, end) : 0;
            index += Math.Max(1, length);
        }
    }

    /// <summary>Three words and more are a place's name in one of a hundred cases, and then they stand between words in small letters.</summary>
    private bool MayBePlace(int first, int length)
    {
        if (length == 1)
        {
            return !_reading.Has(first, Trait.Function);
        }

        return _reading.Has(first + length - 1, Trait.Capital)
            && (length == 2 || (!_reading.Has(first - 1, Trait.Capital) && !_reading.Has(first + length, Trait.Capital)));
    }

    private int PlaceAt(int index, int end)
    {
        for (var length = Math.Min(MostWordsOfPlace, end - index); length > 0; length--)
        {
            var hint = MayBePlace(index, length) ? _places.Of(index, index + length) : PlaceHint.None;
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

        return 0;
    }
}
