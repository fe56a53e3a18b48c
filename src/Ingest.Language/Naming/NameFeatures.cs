using System.Runtime.CompilerServices;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>Makes the keys of a token's features. The order and number of the features are part of the model: whoever changes them trains anew.</summary>
internal ref struct NameFeatures
{
    /// <summary>The most keys of a token.</summary>
    internal const int Most = 160;

    private const int LongestEnd = 4;

    // Traits that say something of what a name names, without those of mere spelling.
    private const uint Meanings = ~(uint)(Trait.Common | Trait.Capital | Trait.AllCapitals | Trait.Opening | Trait.Headline);
    private const uint Spellings = (uint)(Trait.Common | Trait.Capital | Trait.AllCapitals | Trait.Opening | Trait.Headline | Trait.Function);
    private readonly NameWindow _window;
    private readonly Span<ulong> _keys;
    private readonly int _first;
    private readonly int _end;
    private int _count;
    private ulong _template;

    private NameFeatures(NameWindow window, int at, Span<ulong> keys)
    {
        _window = window;
        _keys = keys;
        (_first, _end) = window.ChunkOf(at);
    }

    /// <summary>Writes the keys of the token at a place of the window, and says how many.</summary>
    internal static int Write(NameWindow window, int place, Span<ulong> keys)
    {
        var features = new NameFeatures(window, place, keys);
        features.AddWords(place);
        features.AddSpelling(place);
        features.AddMeanings(place);
        features.AddGuesses(place);
        features.AddChunk(place);
        features.AddClasses(place);
        features.AddFineClasses(place);
        features.AddLists(place);
        return features._count;
    }

    private void AddWords(int at)
    {
        var words = _window.Words;
        var shapes = _window.Shapes;
        Add(0, 0);
        Add(words[at], 0);
        Add(words[at], shapes[at]);
        Add(words[at - 1], 0);
        Add(words[at + 1], 0);
        Add(words[at - 2], 0);
        Add(words[at + 2], 0);
        Add(words[at - 1], words[at]);
        Add(words[at], words[at + 1]);
        Add(words[at - 1], words[at + 1]);
        Add(words[at - 2], words[at - 1]);
        Add(words[at + 1], words[at + 2]);
        Add(shapes[at], words[at + 1]);
        Add(shapes[at], words[at - 1]);
    }

    private void AddSpelling(int at)
    {
        var shapes = _window.Shapes;
        Add(shapes[at], 0);
        Add(shapes[at - 1], shapes[at]);
        Add(shapes[at], shapes[at + 1]);
        Add(FeatureHash.With(shapes[at - 1], shapes[at]), shapes[at + 1]);
        var word = _window.Reading.Word(_window.Start + at);
        AddEnds(word);

        var flags = FlagsOf(at);
        Add(flags, 0);
        Add(flags, FeatureHash.With(FlagsOf(at - 1), FlagsOf(at + 1)));
        Add(flags, _window.Words[at]);
        Add(length: Math.Min(word.Length, 12), flags);
    }

    /// <summary>What the word begins and ends with, up to four characters.</summary>
    private void AddEnds(ReadOnlySpan<char> word)
    {
        Span<char> form = stackalloc char[WordForm.MaxLength];
        form = form[..WordForm.Write(word, form)];
        var (start, end) = (0UL, 0UL);
        for (var length = 1; length <= LongestEnd; length++)
        {
            start = length <= form.Length ? FeatureHash.With(start, form[length - 1]) : 0;
            end = length <= form.Length ? FeatureHash.With(end, form[^length]) : 0;
            Add(start, 0);
            Add(end, 0);
        }
    }

    private void AddMeanings(int at)
    {
        var here = MeaningOf(at);
        Add(here, 0);
        Add(here, FlagsOf(at));
        Add(MeaningOf(at - 1), 0);
        Add(MeaningOf(at + 1), 0);
        Add(MeaningOf(at - 1), here);
        Add(here, MeaningOf(at + 1));
        Add(MeaningOf(at - 2), MeaningOf(at - 1));
        Add(FeatureHash.With(MeaningOf(at - 1), here), MeaningOf(at + 1));
        Add(MeaningOf(at - 1), _window.Shapes[at]);
        Add(MeaningOf(at + 1), _window.Shapes[at]);
    }

    private void AddGuesses(int at)
    {
        var guess = (ulong)_window.Guesses[at];
        var hint = (ulong)_window.Hints[at];
        var before = (ulong)_window.Guesses[at - 1];
        var after = (ulong)_window.Guesses[at + 1];
        Add(guess, 0);
        Add(guess, FeatureHash.With(before, after));
        Add(guess, _window.Words[at]);
        Add(guess, _window.Shapes[at]);
        Add(guess, hint);
        Add(guess, _window.Words[at - 1]);
        Add(guess, _window.Words[at + 1]);
        Add(guess, MeaningOf(at));
        Add(hint, 0);
        Add(hint, FeatureHash.With(_window.Hints[at - 1], _window.Hints[at + 1]));
        Add(hint, MeaningOf(at));
        Add(hint, _window.Words[at - 1]);
        Add(hint, _window.Words[at + 1]);
        Add(hint, FlagsOf(at));
    }

    /// <summary>The capitals in a row that the token stands among: their head, what they begin with, and what stands around them.</summary>
    private void AddChunk(int at)
    {
        var (first, end) = (_first, _end);
        var words = _window.Words;
        var place = (ulong)((Math.Min(end - first, 7) * 64) + (Math.Min(at - first, 7) * 8) + Math.Min(end - 1 - at, 7));
        var (fromStart, fromEnd) = ((ulong)Math.Min(at - first, 3), (ulong)Math.Min(end - 1 - at, 3));
        var (before, after) = (words[first - 1], words[end]);
        Add(place, 0);
        Add(words[end - 1], fromEnd);
        Add(words[first], fromStart);
        Add(MeaningOf(end - 1), fromEnd);
        Add(MeaningOf(first), fromStart);
        Add(MeaningOf(first), MeaningOf(end - 1));
        Add(before, 0);
        Add(after, 0);
        Add(before, place);
        Add(after, place);
        Add(before, after);
        Add(after, words[end + 1]);
        Add(words[first - 2], before);
        Add(MeaningOf(first - 1), MeaningOf(end));
        Add(_window.Guesses[first], _window.Guesses[end - 1]);
        Add(_window.Hints[first], FeatureHash.With(_window.Hints[end - 1], place));
        var whole = _window.ChunkKey(first, end);
        Add(whole, 0);
        Add(whole, fromStart + 1);
    }

    private void AddClasses(int at)
    {
        var (first, end) = (_first, _end);
        var classes = _window.Classes;
        var here = classes[at];
        Add((ulong)here.Fine, 0);
        Add((ulong)here.Coarse, 0);
        Add((ulong)here.Sense, (ulong)here.Sorts);
        Add((ulong)here.Sorts, FlagsOf(at));
        Add((ulong)here.Coarse, _window.Shapes[at]);
        Add((ulong)classes[at - 1].Coarse, (ulong)here.Coarse);
        Add((ulong)here.Coarse, (ulong)classes[at + 1].Coarse);
        Add((ulong)classes[at - 1].Fine, 0);
        Add((ulong)classes[at + 1].Fine, 0);
        Add((ulong)classes[first - 1].Fine, _window.Shapes[at]);
        Add((ulong)classes[end].Fine, _window.Shapes[at]);
        Add((ulong)classes[first - 1].Coarse, (ulong)classes[end].Coarse);
        Add((ulong)classes[first - 2].Coarse, (ulong)classes[first - 1].Coarse);
        Add((ulong)classes[end].Coarse, (ulong)classes[end + 1].Coarse);
        Add((ulong)classes[first - 1].Sense, (ulong)classes[end].Sense);
        Add((ulong)classes[end - 1].Sense, (ulong)Math.Min(end - 1 - at, 3));
        Add((ulong)classes[end - 1].Fine, (ulong)Math.Min(end - 1 - at, 3));
        Add((ulong)classes[first].Coarse, (ulong)Math.Min(at - first, 3));
    }

    /// <summary>The finer class of the word and of what stands around its name, with what is known of the word.</summary>
    private void AddFineClasses(int at)
    {
        var (first, end) = (_first, _end);
        var classes = _window.Classes;
        var here = classes[at];
        Add((ulong)here.Fine, _window.Shapes[at]);
        Add((ulong)here.Fine, _window.Hints[at]);
        Add((ulong)here.Fine, _window.Guesses[at]);
        Add((ulong)here.Fine, (ulong)classes[at + 1].Coarse);
        Add((ulong)here.Fine, (ulong)classes[at - 1].Coarse);
        Add((ulong)classes[first - 1].Fine, (ulong)here.Coarse);
        Add((ulong)classes[end].Fine, (ulong)here.Coarse);
        Add((ulong)classes[first - 1].Fine, _window.Hints[at]);
        Add((ulong)classes[end].Fine, _window.Hints[at]);
        Add((ulong)classes[at - 2].Coarse, 0);
        Add((ulong)classes[at + 2].Coarse, 0);
        Add((ulong)classes[end - 1].Fine, (ulong)classes[first].Fine);
    }

    private void AddLists(int at)
    {
        var (first, end) = (_first, _end);
        var lists = _window.Lists;
        var here = (ulong)lists[at];
        var length = (ulong)Math.Min(end - first, 5);
        Add(here, 0);
        Add(here, length);
        Add(here, FlagsOf(at));
        Add(here, (ulong)_window.Classes[at].Sorts);
        Add(lists[at - 1], here);
        Add(here, lists[at + 1]);
        Add(_window.Phrases[at], 0);
        Add(_window.Phrases[at], _window.Guesses[at]);
        Add(FeatureHash.With(lists[first], lists[end - 1]), (length * 8) + (ulong)Math.Min(at - first, 4));
        Add(here, _window.Guesses[at]);
        Add(here, _window.Hints[at]);
        Add(here, (ulong)_window.Classes[first - 1].Coarse);
        Add(here, (ulong)_window.Classes[end].Coarse);
    }

    private readonly ulong FlagsOf(int at) => _window.Traits[at] & Spellings;

    private readonly ulong MeaningOf(int at) => _window.Traits[at] & Meanings;

    private void Add(int length, ulong flags) => Add((ulong)length, flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong first, ulong second)
    {
        _template++;
        _keys[_count++] = FeatureHash.With(FeatureHash.With(_template, first), second);
    }
}
