using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>Makes the keys of a sentence's words.</summary>
internal static class SentenceAtoms
{
    private const int LongestForm = 64;
    private const int EndingLetters = 3;

    /// <summary>A place before the first word or beyond the root: it says nothing.</summary>
    internal static WordAtoms Nothing { get; } = Marker("(none)");

    /// <summary>The place after the last word, which the root goes to.</summary>
    internal static WordAtoms Root { get; } = Marker("(root)");

    internal static WordAtoms Of(string text, in Word word, WordClasses classes)
    {
        Span<char> form = stackalloc char[LongestForm];
        form = form[..Fold(word.Of(text), form)];
        var formKey = FeatureHash.Of(form);
        var known = classes.Of(word.Of(text));
        var tag = FeatureHash.With(FeatureHash.Of(word.FineTag), (ulong)word.Tag);
        return new WordAtoms(
            formKey,
            word.Lemma.Length == 0 ? formKey : FeatureHash.Of(word.Lemma),
            tag,
            FeatureHash.With(1, (ulong)word.Tag),
            FeatureHash.With(formKey, tag),
            FeatureHash.Of(word.Features),
            FeatureHash.Of(form[^Math.Min(EndingLetters, form.Length)..]),
            FeatureHash.With((ulong)known.Coarse + 2, (ulong)word.Tag),
            FeatureHash.With((ulong)known.Fine + 7, (ulong)word.Tag),
            FeatureHash.With((ulong)known.Sense + 3, (ulong)word.Tag),
            TagBits.Of(word.Tag),
            word.Rival == 0 ? tag : FeatureHash.With(tag, word.Rival),
            word.Rival != 0);
    }

    /// <summary>Lower case and no digits but nought; of a very long word only the start.</summary>
    private static int Fold(ReadOnlySpan<char> word, Span<char> form)
    {
        var length = Math.Min(word.Length, form.Length);
        for (var index = 0; index < length; index++)
        {
            var unit = word[index];
            form[index] = char.IsAsciiDigit(unit) ? '0' : char.ToLowerInvariant(unit);
        }

        return length;
    }

    private static WordAtoms Marker(string name)
    {
        var key = FeatureHash.Of(name);
        return new WordAtoms(key, key, key, key, FeatureHash.With(key, key), key, key, key, key, key, 0, key, IsDoubtful: false);
    }
}
