using System.Text.RegularExpressions;
using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Naming;

/// <summary>Reads the names of the treebank's Entity layer (GUM: "(12-person-giv:act-snn-cf2-1-coref" opens a phrase, "12)" closes it).</summary>
internal static partial class TreeNames
{
    /// <summary>The sentences that have the layer; those of one document are one group.</summary>
    internal static IEnumerable<NameSample> Read(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Comment("source") == "GUM" && sentence.Comment("text") is { } text && TreeText.Edges(text, sentence) is { } edges)
            {
                var phrases = Phrases(sentence, edges);
                yield return new NameSample("ud_english", sentence.Comment("doc_id") ?? string.Empty, text, PhraseNames.Of(text, phrases), NameScope.None | NameScope.Product | NameScope.Other, NameMaps.News);
            }
        }
    }

    private static List<NameSpan> Phrases(ConlluSentence sentence, (int Start, int End)[] edges)
    {
        var phrases = new List<NameSpan>();
        var open = new Dictionary<string, (int Word, string Type, int Head)>(StringComparer.Ordinal);
        for (var word = 0; word < edges.Length; word++)
        {
            foreach (Match mark in Marks().Matches(LayerOf(sentence.Words[word].Misc)))
            {
                var id = mark.Groups["id"].Value;
                if (mark.Groups["type"].Success)
                {
                    open[id] = (word, mark.Groups["type"].Value, int.Parse(mark.Groups["head"].Value, System.Globalization.CultureInfo.InvariantCulture));
                }

                if (mark.Groups["close"].Success && open.Remove(id, out var phrase))
                {
                    var head = Math.Min(phrase.Word + phrase.Head - 1, edges.Length - 1);
                    if (sentence.Words[head].Upos == "PROPN")
                    {
                        phrases.Add(new NameSpan(edges[phrase.Word].Start, edges[word].End, NestedNames.ScopeOf(phrase.Type)));
                    }
                }
            }
        }

        return phrases;
    }

    private static string LayerOf(string misc) =>
        misc.Split('|').FirstOrDefault(static part => part.StartsWith("Entity=", StringComparison.Ordinal)) is { } layer ? layer["Entity=".Length..] : string.Empty;

    [GeneratedRegex(@"\((?<id>\d+)-(?<type>[a-z]+)-[^-()]*-[^-()]*-[^-()]*-(?<head>\d+)[^()]*(?<close>\))?|(?<id>\d+)(?<close>\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
