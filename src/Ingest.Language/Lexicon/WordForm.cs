using Ingest.Language.Model;

namespace Ingest.Language.Lexicon;

/// <summary>A word as the dictionaries of the model know it: small letters, every digit a nought, one kind of apostrophe and quotation mark.</summary>
internal static class WordForm
{
    /// <summary>How many characters of a word count; of a longer one the first and the last half of as many do.</summary>
    internal const int MaxLength = 48;

    /// <summary>Writes the form of a word into <paramref name="form"/>, which holds <see cref="MaxLength"/> characters, and says how long it is.</summary>
    internal static int Write(ReadOnlySpan<char> word, Span<char> form)
    {
        if (word.Length <= MaxLength)
        {
            Fold(word, form);
            return word.Length;
        }

        Fold(word[..(MaxLength / 2)], form);
        Fold(word[^(MaxLength / 2)..], form[(MaxLength / 2)..]);
        return MaxLength;
    }

    /// <summary>The key of a word's form.</summary>
    internal static ulong KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> form = stackalloc char[MaxLength];
        return FeatureHash.Of(form[..Write(word, form)]);
    }

    private static void Fold(ReadOnlySpan<char> word, Span<char> form)
    {
        for (var index = 0; index < word.Length; index++)
        {
            form[index] = Fold(word[index]);
        }
    }

    private static char Fold(char unit) => unit switch
    {
        >= 'a' and <= 'z' => unit,
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        >= '0' and <= '9' => '0',
        < '\u0080' => unit,
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u2039' or '\u203A' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        _ => char.ToLowerInvariant(unit),
    };
}
