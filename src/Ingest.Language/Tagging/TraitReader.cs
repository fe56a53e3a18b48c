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

    /// <summary>The traits of a word.</summary>
    internal void Read(ReadOnlySpan<char> word, ref WordTraits traits)
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        ReadOnlySpan<char> form = buffer[..WordForm.Write(word, buffer)];
        traits.IsFirst = false;
        traits.Form = FeatureHash.Of(form);
        traits.Shape = ShapeOf(word);
        traits.Raw = FeatureHash.With(traits.Form, traits.Shape);
        var lexical = classes.OfKey(traits.Form);
        (traits.Coarse, traits.Fine, traits.Sorts, traits.Sense) = (lexical.Coarse, lexical.Fine, lexical.Sorts, lexical.Sense);
        ReadKnown(ref traits);
        if (!traits.IsFrequent)
        {
            ReadAffixes(form, ref traits);
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

    /// <summary>A word in the exact case has an entry of its own where case tells; else that of its form holds, which fixes nothing.</summary>
    private void ReadKnown(ref WordTraits traits)
    {
        (traits.Ambiguity, traits.Fixed, traits.IsFrequent) = (0, -1, false);
        if (known.TryFind(traits.Raw, out var exact))
        {
            var word = new KnownWord(exact);
            (traits.Ambiguity, traits.Fixed, traits.IsFrequent) = ((ulong)word.Ambiguity, word.Fixed, word.IsFrequent);
        }
        else if (known.TryFind(traits.Form, out var folded))
        {
            traits.Ambiguity = (ulong)new KnownWord(folded).Ambiguity;
        }
        else if (traits.Sorts != 0)
        {
            traits.Ambiguity = (OfLexicon << WordClass.SortBits) | (uint)traits.Sorts;
        }
    }

    private static void ReadAffixes(ReadOnlySpan<char> form, ref WordTraits traits)
    {
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
