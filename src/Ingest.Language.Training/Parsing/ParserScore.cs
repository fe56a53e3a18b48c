using System.Globalization;
using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>How many heads, and heads with their relations, are right; punctuation counted, full relations compared.</summary>
internal static class ParserScore
{
    /// <summary>One line of figures for each source, in per cent.</summary>
    internal static string Of(Parser parser, IEnumerable<ParsedSentence> sentences)
    {
        var figures = sentences
            .GroupBy(static sentence => sentence.Source, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(parser, group.Key, group));
        return string.Join("; ", figures);
    }

    private static string Of(Parser parser, string source, IEnumerable<ParsedSentence> sentences)
    {
        var (words, heads, both) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var parsed = sentence.Words.ToArray();
            parser.Parse(sentence.Text, parsed);
            for (var index = 0; index < parsed.Length; index++)
            {
                var right = parsed[index].Head + 1 == sentence.Heads[index];
                words++;
                heads += right ? 1 : 0;
                both += right && parsed[index].Relation == sentence.Relations[index] ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{source} UAS {100.0 * heads / words:F2} LAS {100.0 * both / words:F2}");
    }
}
