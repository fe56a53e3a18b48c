using Ingest.Language.Model;
using Ingest.Language.Words;

namespace Ingest.Language.Tongues;

/// <summary>How much each short word and group of letters speaks for each language: sums of logarithms of frequencies, so the highest is the likeliest.</summary>
internal sealed class LanguageWeights
{
    internal const string CodesSection = "languages.codes";
    internal const string WeightsSection = "languages.weights";

    /// <summary>The longest word that is looked at; what is longer is no word.</summary>
    private const int LongestWord = 32;

    private static readonly Lazy<LanguageWeights> Shipped = new(static () => new LanguageWeights(ModelFile.Languages));
    private readonly WeightTable _weights;

    /// <summary>Reads the sections <c>languages.codes</c> and <c>languages.weights</c>.</summary>
    internal LanguageWeights(ModelFile model)
    {
        Codes = model.Lines(CodesSection);
        English = Array.IndexOf(Codes, "en");
        _weights = model.Weights(WeightsSection);
    }

    /// <summary>Those that ship.</summary>
    internal static LanguageWeights Default => Shipped.Value;

    /// <summary>The code of each class; a language in two scripts has two classes.</summary>
    internal string[] Codes { get; }

    /// <summary>The class of English.</summary>
    internal int English { get; }

    /// <summary>Adds what a word says to <paramref name="scores"/>, which has a place for each class; the number of groups of letters looked at.</summary>
    internal int Add(ReadOnlySpan<char> word, Span<int> scores)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var lower = buffer[..word.ToLowerInvariant(buffer)];
        _weights.Add(LanguageKeys.OfWord(lower), scores);
        var groups = 1;
        var start = 0;
        for (var end = 0; end <= lower.Length; end++)
        {
            if (end == lower.Length || CharClasses.Of(lower[end]) is not (CharClass.Letter or CharClass.Mark) || lower[end] is >= '\u200B' and <= '\u200F')
            {
                groups += AddLetters(lower[start..end], scores);
                start = end + 1;
            }
        }

        return groups;
    }

    private int AddLetters(ReadOnlySpan<char> letters, Span<int> scores)
    {
        for (var index = 0; index < letters.Length; index++)
        {
            if (!char.IsAscii(letters[index]))
            {
                _weights.Add(LanguageKeys.OfLetters(letters.Slice(index, 1)), scores);
            }

            if (index + 3 <= letters.Length)
            {
                _weights.Add(LanguageKeys.OfLetters(letters.Slice(index, 3)), scores);
            }

            if (index + 4 <= letters.Length)
            {
                _weights.Add(LanguageKeys.OfLetters(letters.Slice(index, 4)), scores);
            }
        }

        return Math.Max(0, letters.Length - 2);
    }
}
