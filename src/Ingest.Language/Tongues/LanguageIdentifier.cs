namespace Ingest.Language.Tongues;

/// <summary>Tells a text's language by its script, its small words and the groups of letters in its words.</summary>
internal static class LanguageIdentifier
{
    /// <summary>The code for a language that is not known.</summary>
    internal const string Undetermined = "und";

    private const int MostWords = 192;
    private const int Round = 48;
    private const int ShareOfKanaInJapanese = 10;

    // In units of the weights, which are eighths of a natural logarithm. A word of a known language has some thirty on average, noise less than five.
    private const int EnglishWord = 20;
    private const int LeastPerWord = 9;
    private const int LeastLead = 100;
    private const int DecisiveLead = 300;

    /// <summary>An ISO 639 code of two letters, of three where there is none of two, or <c>und</c>.</summary>
    internal static string Identify(string text, IReadOnlyList<Token> tokens, out Script script)
    {
        Span<int> scripts = stackalloc int[Enum.GetValues<Script>().Length];
        Span<int> scores = stackalloc int[byte.MaxValue];
        scripts.Clear();
        scores.Clear();
        var weights = LanguageWeights.Default;
        scores = scores[..weights.Codes.Length];
        var words = 0;
        for (var index = 0; index < tokens.Count && words < MostWords; index++)
        {
            if (tokens[index].Kind == TokenKind.Word)
            {
                var word = tokens[index].Of(text);
                scripts[(int)Scripts.Of(word[0])]++;
                weights.Add(word, scores);
                scores[weights.English] += IsEnglish(word) ? EnglishWord : 0;
                if (++words % Round == 0 && Lead(scores) >= DecisiveLead)
                {
                    break;
                }
            }
        }

        script = Dominant(scripts);
        return words == 0 ? Undetermined : Scripts.LanguageOf(script) ?? Best(weights, scores, words);
    }

    private static Script Dominant(ReadOnlySpan<int> scripts)
    {
        var best = 0;
        for (var script = 1; script < scripts.Length; script++)
        {
            best = scripts[script] > scripts[best] ? script : best;
        }

        var isJapanese = (Script)best == Script.Han && scripts[(int)Script.Kana] * ShareOfKanaInJapanese > scripts[best];
        return isJapanese ? Script.Kana : (Script)best;
    }

    private static int Lead(ReadOnlySpan<int> scores)
    {
        var (best, second) = (0, 0);
        foreach (var score in scores)
        {
            second = Math.Max(second, Math.Min(best, score));
            best = Math.Max(best, score);
        }

        return best - second;
    }

    private static bool IsEnglish(ReadOnlySpan<char> word)
    {
        const int Longest = 24;
        if (word.Length is < 3 or > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        return Naming.TraitTable.Default.IsEnglish(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>
    /// The likeliest language. Of close languages (Croatian, Serbian, Bosnian) the likelier is as good as any answer; but that a text is not English has to be
    /// beyond doubt, since a foreign name in a headline must not hide the headline from who reads English.
    /// </summary>
    private static string Best(LanguageWeights weights, ReadOnlySpan<int> scores, int words)
    {
        var best = 0;
        for (var language = 1; language < scores.Length; language++)
        {
            best = scores[language] > scores[best] ? language : best;
        }

        var isKnown = scores[best] >= words * LeastPerWord && (best == weights.English || scores[best] - scores[weights.English] >= LeastLead);
        return isKnown ? weights.Codes[best] : Undetermined;
    }
}
