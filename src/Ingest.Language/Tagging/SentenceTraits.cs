using System.Buffers;

namespace Ingest.Language.Tagging;

/// <summary>The traits of the words of a sentence with its padding, in pooled memory.</summary>
internal readonly ref struct SentenceTraits
{
    private readonly WordTraits[] _words;

    internal SentenceTraits(TraitReader reader, string text, ReadOnlySpan<Word> sentence)
    {
        Count = sentence.Length + (2 * TaggerFeatures.Padding);
        _words = ArrayPool<WordTraits>.Shared.Rent(Count);
        Pad(0);
        Pad(Count - TaggerFeatures.Padding);
        for (var index = 0; index < sentence.Length; index++)
        {
            reader.Spell(sentence[index].Of(text), ref _words[index + TaggerFeatures.Padding]);
        }

        for (var index = 0; index < sentence.Length; index++)
        {
            reader.Look(sentence[index].Of(text), ref _words[index + TaggerFeatures.Padding]);
        }

        var first = 0;
        while (first < sentence.Length && !HasLetterOrDigit(sentence[first].Of(text)))
        {
            first++;
        }

        for (var index = 0; index <= first && index < sentence.Length; index++)
        {
            _words[index + TaggerFeatures.Padding].IsFirst = true;
        }
    }

    /// <summary>How many words there are with the padding.</summary>
    internal int Count { get; }

    internal ReadOnlySpan<WordTraits> Words => _words.AsSpan(0, Count);

    /// <summary>Gives the memory back.</summary>
    internal void Dispose() => ArrayPool<WordTraits>.Shared.Return(_words);

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLetterOrDigit(unit))
            {
                return true;
            }
        }

        return false;
    }

    private void Pad(int start)
    {
        for (var index = start; index < start + TaggerFeatures.Padding; index++)
        {
            _words[index] = new WordTraits { Form = start == 0 ? 1UL : 2UL, Fixed = -1 };
        }
    }
}
