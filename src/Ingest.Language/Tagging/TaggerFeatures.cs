using System.Runtime.CompilerServices;
using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>The features of a word in its sentence. Two words of padding stand before the first and after the last, so that no feature asks where the sentence ends.</summary>
internal static class TaggerFeatures
{
    /// <summary>How many words of padding stand on each side.</summary>
    internal const int Padding = 2;

    /// <summary>The most features that a word has.</summary>
    internal const int Most = 64;

    /// <summary>Writes the keys of the features of the word at <paramref name="at"/>, and says how many.</summary>
    /// <param name="words">The sentence with its padding.</param>
    /// <param name="at">Which word, counted with the padding.</param>
    /// <param name="tags">The classes of the words before it, each plus 1; padding is nought.</param>
    /// <param name="letters">How the sentence uses capitals.</param>
    /// <param name="keys">Room for <see cref="Most"/> keys.</param>
    internal static int Write(ReadOnlySpan<WordTraits> words, int at, ReadOnlySpan<byte> tags, LetterCase letters, Span<ulong> keys)
    {
        var count = WriteWords(words, at, letters, keys);
        return count + WriteTags(words, at, tags, keys[count..]);
    }

    /// <summary>The same without those that depend on the classes of the words before it.</summary>
    internal static int WriteWords(ReadOnlySpan<WordTraits> words, int at, LetterCase letters, Span<ulong> keys)
    {
        var list = new KeyList(keys);
        WriteWords(words, at, ref list);
        WriteForm(in words[at], letters, ref list);
        WriteClasses(words, at, ref list);
        return list.Count;
    }

    /// <summary>Those that depend on the classes of the words before it.</summary>
    internal static int WriteTags(ReadOnlySpan<WordTraits> words, int at, ReadOnlySpan<byte> tags, Span<ulong> keys)
    {
        var list = new KeyList(keys);
        WriteTags(words, at, tags, ref list);
        return list.Count;
    }

    private static void WriteWords(ReadOnlySpan<WordTraits> words, int at, ref KeyList list)
    {
        ref readonly var word = ref words[at];
        var (before, after) = (words[at - 1].Form, words[at + 1].Form);
        list.Add(3, before);
        list.Add(4, after);
        list.Add(5, words[at - 2].Form);
        list.Add(6, words[at + 2].Form);
        list.Add(9, before, after);
        list.Add(1, word.Form);
        list.Add(2, word.Form, word.Shape);
        list.Add(7, before, word.Form);
        list.Add(8, word.Form, after);
    }

    private static void WriteForm(ref readonly WordTraits word, LetterCase letters, ref KeyList list)
    {
        var place = ((ulong)letters * 2) + (word.IsFirst ? 1UL : 0UL);
        list.Add(12, word.Shape, place);
        if (word.IsFrequent)
        {
            return;
        }

        for (var index = 0; index < word.Suffixes.Count; index++)
        {
            list.Add(20 + (ulong)index, word.Suffixes.All[index]);
        }

        for (var index = 0; index < word.Prefixes.Count; index++)
        {
            list.Add(30 + (ulong)index, word.Prefixes.All[index]);
        }

        if (word.Suffixes.Count >= 3)
        {
            list.Add(13, word.Suffixes.All[2], word.Shape, place);
        }

        list.Add(14, word.Ambiguity, word.Shape, place);
    }

    private static void WriteClasses(ReadOnlySpan<WordTraits> words, int at, ref KeyList list)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        ref readonly var afterNext = ref words[at + 2];
        list.Add(40, word.Ambiguity);
        list.Add(41, after.Ambiguity);
        list.Add(42, word.Ambiguity, after.Ambiguity);
        list.Add(43, word.Ambiguity, after.Ambiguity, afterNext.Ambiguity);
        list.Add(44, word.Form, after.Ambiguity);
        list.Add(45, after.Shape, word.Ambiguity);
        list.Add(47, (ulong)word.Fine);
        list.Add(48, (ulong)word.Coarse, (ulong)after.Coarse);
        list.Add(49, (ulong)before.Fine);
        list.Add(50, (ulong)after.Fine);
        list.Add(51, (ulong)before.Coarse, (ulong)word.Coarse, (ulong)after.Coarse);
        list.Add(54, (ulong)word.Coarse, word.Shape);
        list.Add(55, (ulong)word.Fine, word.Ambiguity);
        list.Add(56, (ulong)before.Coarse, (ulong)word.Coarse);
        list.Add(52, (ulong)word.Sorts, (ulong)word.Sense);
        if (!after.IsFrequent && after.Suffixes.Count >= 3)
        {
            list.Add(53, after.Suffixes.All[2], word.Ambiguity);
        }
    }

    private static void WriteTags(ReadOnlySpan<WordTraits> words, int at, ReadOnlySpan<byte> tags, ref KeyList list)
    {
        ref readonly var word = ref words[at];
        ulong one = tags[at - 1];
        var two = (one << 8) | tags[at - 2];
        list.Add(60, one);
        list.Add(61, two);
        list.Add(62, one, word.Form);
        list.Add(63, one, word.Ambiguity, words[at + 1].Ambiguity);
        list.Add(64, two, word.Ambiguity);
        list.Add(65, one, words[at + 1].Form);
        list.Add(66, one, words[at - 1].Form);
        list.Add(68, one, (ulong)word.Fine);
        list.Add(69, tags[at - 2], word.Ambiguity);
        if (!word.IsFrequent && word.Suffixes.Count >= 2)
        {
            list.Add(70, one, word.Suffixes.All[1], word.Shape);
        }
    }

    /// <summary>Takes the keys as they come; the first part of each is the number of its template.</summary>
    private ref struct KeyList(Span<ulong> keys)
    {
        private readonly Span<ulong> _keys = keys;

        internal int Count { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(ulong template, ulong value) => _keys[Count++] = FeatureHash.With(template, value);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(ulong template, ulong value, ulong other) => _keys[Count++] = FeatureHash.With(FeatureHash.With(template, value), other);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(ulong template, ulong value, ulong other, ulong third) =>
            _keys[Count++] = FeatureHash.With(FeatureHash.With(FeatureHash.With(template, value), other), third);
    }
}
