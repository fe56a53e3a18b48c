using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>What the features of a run are made from, for its tokens and two on either side: one set of buffers, filled anew for each run.</summary>
internal sealed class NameWindow
{
    /// <summary>How many tokens beside the run are looked at.</summary>
    internal const int Margin = 3;

    private const int Size = NameRuns.Longest + 2 + (2 * Margin);
    private const int LongestShape = 48;
    private const ulong Edge = 0x5BD1E995;
    private readonly Reading _reading;
    private readonly WordClasses _classes;
    private readonly NameLists _lists;

    internal NameWindow(Reading reading, WordClasses classes, NameLists lists)
    {
        _reading = reading;
        _classes = classes;
        _lists = lists;
    }

    /// <summary>Keys of the words in lower case, figures as noughts.</summary>
    internal ulong[] Words { get; } = new ulong[Size];

    /// <summary>Keys of the words' shapes: capitals, small letters, figures and marks, each run of them once.</summary>
    internal ulong[] Shapes { get; } = new ulong[Size];

    /// <summary>What the words say about names.</summary>
    internal uint[] Traits { get; } = new uint[Size];

    /// <summary>What the rules and lists take the token for; nought for nothing.</summary>
    internal byte[] Guesses { get; } = new byte[Size];

    /// <summary>How far the token is in a place's name that is known.</summary>
    internal byte[] Hints { get; } = new byte[Size];

    /// <summary>The words' classes.</summary>
    internal WordClass[] Classes { get; } = new WordClass[Size];

    /// <summary>The lists that a word alone is in.</summary>
    internal byte[] Lists { get; } = new byte[Size];

    /// <summary>The lists that a name of several words is in, times four, plus where in it the word is.</summary>
    internal ushort[] Phrases { get; } = new ushort[Size];

    /// <summary>The first token of the run.</summary>
    internal int First { get; private set; }

    /// <summary>The token after the run.</summary>
    internal int End { get; private set; }

    /// <summary>The token that place nought of the buffers stands for; it may lie before the text.</summary>
    internal int Start => First - Margin;

    internal Reading Reading => _reading;

    /// <summary>Fills the buffers for the run [first, end) of a sentence.</summary>
    internal void Fill(int first, int end, Sentence sentence)
    {
        (First, End) = (first, end);
        var count = end - first + (2 * Margin);
        Guesses.AsSpan(0, count).Clear();
        Hints.AsSpan(0, count).Clear();
        Phrases.AsSpan(0, count).Clear();
        for (var place = 0; place < count; place++)
        {
            var index = Start + place;
            if (index < sentence.FirstToken || index >= sentence.EndToken)
            {
                (Words[place], Shapes[place], Traits[place]) = (Edge + (index < first ? 0UL : 1UL), Edge, 0);
                (Classes[place], Lists[place]) = (default, 0);
                continue;
            }

            var word = _reading.Word(index);
            Words[place] = WordForm.KeyOf(word);
            Shapes[place] = ShapeKey(word);
            Traits[place] = (uint)_reading.TraitsOf(index);
            Classes[place] = _classes.OfKey(Words[place]);
        }

        FillLists(Margin, Margin + end - first);
    }

    /// <summary>The places [first, end) of the capitals in a row around a place; for a small word itself only.</summary>
    internal (int First, int End) ChunkOf(int place)
    {
        const uint Capital = (uint)Trait.Capital;
        var (low, high) = (Margin, Margin + End - First);
        var (first, end) = (place, place + 1);
        if ((Traits[place] & Capital) == 0)
        {
            return (first, end);
        }

        while (first > low && (Traits[first - 1] & Capital) != 0)
        {
            first--;
        }

        while (end < high && (Traits[end] & Capital) != 0)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The key of the words [first, end) together.</summary>
    internal ulong ChunkKey(int first, int end)
    {
        var key = 2UL;
        for (var place = first; place < end; place++)
        {
            key = FeatureHash.With(key, Words[place]);
        }

        return key;
    }

    private void FillLists(int low, int high)
    {
        Lists.AsSpan(0, high + Margin).Clear();
        var free = low;
        for (var place = low; place < high; place++)
        {
            var key = NameLists.KeyOf(Words[place]);
            Lists[place] = (byte)_lists.Of(key, out var longest);
            if (place < free)
            {
                continue;
            }

            var end = place + 1;
            var found = NameList.None;
            for (var next = place + 1; next < Math.Min(high, place + longest); next++)
            {
                key = NameLists.KeyOf(key, Words[next]);
                if (_lists.Of(key, out _) is var lists and not NameList.None)
                {
                    (found, end) = (lists, next + 1);
                }
            }

            for (var at = place; found != NameList.None && at < end; at++)
            {
                Phrases[at] = (ushort)(((int)found * 4) + NameLabels.PartAt(at, place, end));
            }

            free = end;
        }
    }

    private static ulong ShapeKey(ReadOnlySpan<char> word)
    {
        var key = 1UL;
        var last = '\0';
        var repeats = 0;
        foreach (var unit in word[..Math.Min(word.Length, LongestShape)])
        {
            var kind = char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? '0' : char.IsLetter(unit) ? 'y' : unit;
            repeats = kind == last ? repeats + 1 : 0;
            if (repeats < 2)
            {
                key = FeatureHash.With(key, kind);
            }

            last = kind;
        }

        return key;
    }
}
