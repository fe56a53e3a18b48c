using System.Globalization;

namespace Ingest.Language.Tagging;

/// <summary>How a lemma is made of a word: the same lemma always ("=be"), or by small letters or not, a number of characters cut from the end, and an ending put there ("L3y": "cities", "city").</summary>
/// <param name="Always">The lemma, or null where it is made.</param>
/// <param name="Lowers">Whether it is written in small letters.</param>
/// <param name="Cut">How many characters are taken off; a shorter word loses all.</param>
/// <param name="Ending">What is put there.</param>
internal sealed record LemmaScript(string? Always, bool Lowers, int Cut, string Ending)
{
    private const int ShortWord = 64;
    private const string Small = "L";
    private const string AsWritten = "K";

    /// <summary>Reads a script as <see cref="ToString"/> writes it. Throws <see cref="InvalidDataException"/> on another line.</summary>
    internal static LemmaScript Parse(string line)
    {
        if (line is ['=', .. var always])
        {
            return new LemmaScript(string.Intern(always), Lowers: false, 0, string.Empty);
        }

        if (line is [('L' or 'K') and var letters, var cut, .. var ending] && char.IsAsciiDigit(cut))
        {
            return new LemmaScript(null, letters == Small[0], cut - '0', ending);
        }

        throw new InvalidDataException($"The language model is damaged: \"{line}\" makes no lemma. Train it again (tools/train-language).");
    }

    /// <summary>The script that makes a lemma of a word, if a short one does.</summary>
    internal static LemmaScript? Between(string word, string lemma)
    {
        // A lemma without a capital anywhere comes of small letters; any other keeps the word's own.
        var lowers = !lemma.Any(char.IsUpper);
        var from = lowers ? word.ToLowerInvariant() : word;
        var shared = 0;
        while (shared < Math.Min(from.Length, lemma.Length) && from[shared] == lemma[shared])
        {
            shared++;
        }

        var cut = from.Length - shared;
        return cut <= 9 ? new LemmaScript(null, lowers, cut, lemma[shared..]) : null;
    }

    /// <summary>The lemma of a word.</summary>
    internal string Of(ReadOnlySpan<char> word)
    {
        if (Always is not null)
        {
            return Always;
        }

        var stem = word[..Math.Max(0, word.Length - Cut)];
        if (!Lowers)
        {
            return string.Concat(stem, Ending);
        }

        var lemma = stem.Length <= ShortWord ? stackalloc char[ShortWord] : new char[stem.Length];
        return string.Concat(lemma[..stem.ToLowerInvariant(lemma)], Ending);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Always is not null ? "=" + Always : (Lowers ? Small : AsWritten) + Cut.ToString(CultureInfo.InvariantCulture) + Ending;
}
