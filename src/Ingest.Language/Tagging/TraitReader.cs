using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>Works out the traits of words.</summary>
internal sealed class TraitReader(KeyTable known, WordClasses classes)
{
    internal const string Section = "tagger.words";

    /// <summary>How many signs of a shape count.</summary>
    private const int MaxShape = 10;
    private const ulong OfLexicon = 0x6C6578;

    /// <summary>The traits of a word that come of its letters alone; asks for what <see cref="Look"/> will read.</summary>
    internal void Spell(ReadOnlySpan<char> word, ref WordTraits traits)
    {
        traits.IsFirst = false;
        traits.Form = WordForm.KeyOf(word);
        traits.Shape = ShapeOf(word);
        classes.Prefetch(traits.Form);
        known.Prefetch(traits.Form);
        known.Prefetch(FeatureHash.With(traits.Form, traits.Shape));
    }

    /// <summary>The other traits of a word that was spelt.</summary>
    internal void Look(ReadOnlySpan<char> word, ref WordTraits traits)
    {
        var lexical = classes.OfKey(traits.Form);
        (traits.Coarse, traits.Fine, traits.Sorts, traits.Sense) = (lexical.Coarse, lexical.Fine, lexical.Sorts, lexical.Sense);
        ReadKnown(ref traits);
        if (!traits.IsFrequent)
        {
            ReadAffixes(word, ref traits);
        }
    }

    /// <summary>How a word is written: a capital, a small letter, a digit, another letter or any other sign, runs of one as one.</summary>
    internal static ulong ShapeOf(ReadOnlySpan<char> word)
    {
        var shape = 0UL;
        var last = '\0';
        var signs = 0;
        foreach (var unit in word)
        {
            var sign = SignOf(unit);
            if (sign != last)
            {
                last = sign;
                shape = (shape * 131) + sign;
                if (++signs == MaxShape)
                {
                    break;
                }
            }
        }

        return shape;
    }

    /// <summary>A word in the exact case has an entry of its own, which may fix its class; else that of its form holds; else what the lexicon says.</summary>
    private void ReadKnown(ref WordTraits traits)
    {
        var isExact = known.TryFind(FeatureHash.With(traits.Form, traits.Shape), out var bits);
        var isKnown = isExact || known.TryFind(traits.Form, out bits);
        var word = new KnownWord(bits);
        traits.Ambiguity = (ulong)word.Ambiguity;
        traits.Fixed = isExact ? word.Fixed : -1;
        traits.IsFrequent = isExact && word.IsFrequent;
        if (!isKnown && traits.Sorts != 0)
        {
            traits.Ambiguity = (OfLexicon << WordClass.SortBits) | (uint)traits.Sorts;
        }
    }

    private static void ReadAffixes(ReadOnlySpan<char> word, ref WordTraits traits)
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        ReadOnlySpan<char> form = buffer[..WordForm.Write(word, buffer)];
        var count = Math.Min(form.Length, WordTraits.MaxSuffix);
        traits.Suffixes.Count = count;
        for (var length = 1; length <= count; length++)
        {
            traits.Suffixes.All[length - 1] = FeatureHash.Of(form[^length..]);
        }

        count = Math.Min(form.Length, WordTraits.MaxPrefix);
        traits.Prefixes.Count = count;
        for (var length = 1; length <= count; length++)
        {
            traits.Prefixes.All[length - 1] = FeatureHash.Of(form[..length]);
        }
    }

    private static char SignOf(char unit) => unit switch
    {
        >= 'a' and <= 'z' => 'x',
        >= 'A' and <= 'Z' => 'X',
        >= '0' and <= '9' => 'd',
        < '\u0080' => unit,
        _ when char.IsUpper(unit) => 'X',
        _ when char.IsLower(unit) => 'x',
        _ when char.IsLetter(unit) => 'c',
        _ when char.IsDigit(unit) => 'd',
        _ when char.IsSurrogate(unit) => 's',
        _ => unit,
    };
}
