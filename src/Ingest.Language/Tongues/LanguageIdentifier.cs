using System.Numerics;

namespace Ingest.Language.Tongues;

/// <summary>Tells a text's language by its script, its small words and its telling letters.</summary>
internal static class LanguageIdentifier
{
    /// <summary>The code for a language that is not known.</summary>
    internal const string Undetermined = "und";

    private const int MostWords = 400;
    private const int LongestWord = 32;
    private const double SignWeight = 0.25;
    private const double EnglishWordWeight = 0.15;
    private const double LeastShare = 0.09;
    private const double LeastScore = 2;
    private const double LeastLead = 1.1;
    private const int ShareOfKanaInJapanese = 10;

    /// <summary>An ISO 639-1 code or <c>und</c>.</summary>
    internal static string Identify(string text, IReadOnlyList<Token> tokens, out Script script)
    {
        var scripts = new int[Enum.GetValues<Script>().Length];
        var scores = new double[LanguageProfiles.Default.Codes.Count];
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var word = token.Of(text);
            scripts[(int)Scripts.Of(word[0])]++;
            AddScores(word, scores);
            if (++words >= MostWords)
            {
                break;
            }
        }

        script = Dominant(scripts);
        return words == 0 ? Undetermined : Scripts.LanguageOf(script) ?? Best(scores, words);
    }

    private static Script Dominant(int[] scripts)
    {
        var best = 0;
        for (var script = 1; script < scripts.Length; script++)
        {
            best = scripts[script] > scripts[best] ? script : best;
        }

        var isJapanese = (Script)best == Script.Han && scripts[(int)Script.Kana] * ShareOfKanaInJapanese > scripts[best];
        return isJapanese ? Script.Kana : (Script)best;
    }

    private static void AddScores(ReadOnlySpan<char> word, double[] scores)
    {
        if (word.Length > LongestWord)
        {
            return;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var lower = buffer[..word.ToLowerInvariant(buffer)];
        var languages = LanguageProfiles.Default.Word(lower);
        Add(scores, languages, 1);
        if (languages == 0 && lower.Length > 3 && char.IsLower(word[0]) && Naming.TraitTable.Default.IsEnglish(lower))
        {
            scores[0] += EnglishWordWeight;
        }

        for (var start = 0; start < lower.Length; start++)
        {
            for (var length = 1; length <= LanguageProfiles.LongestSign && start + length <= lower.Length; length++)
            {
                Add(scores, LanguageProfiles.Default.Sign(lower.Slice(start, length)), SignWeight);
            }
        }
    }

    private static void Add(double[] scores, ulong languages, double weight)
    {
        for (var rest = languages; rest != 0; rest &= rest - 1)
        {
            scores[BitOperations.TrailingZeroCount(rest)] += weight;
        }
    }

    private static string Best(double[] scores, int words)
    {
        var best = 0;
        var second = -1;
        for (var language = 1; language < scores.Length; language++)
        {
            if (scores[language] > scores[best])
            {
                second = best;
                best = language;
            }
            else if (second < 0 || scores[language] > scores[second])
            {
                second = language;
            }
        }

        return scores[best] < Math.Max(LeastScore, words * LeastShare) || scores[best] < scores[second] * LeastLead ? Undetermined : LanguageProfiles.Default.Codes[best];
    }
}
