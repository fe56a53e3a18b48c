using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Naming;

/// <summary>Finds the words of a treebank's sentence in its text.</summary>
internal static class TreeText
{
    /// <summary>Where each word stands in the text; null if the forms do not add up to it. The words of a multiword token share its place.</summary>
    internal static (int Start, int End)[]? Edges(string text, ConlluSentence sentence)
    {
        var edges = new (int Start, int End)[sentence.Words.Count];
        var multiwords = sentence.Multiwords.ToDictionary(static token => token.First);
        var at = 0;
        for (var word = 1; word <= edges.Length; word++)
        {
            var isMultiword = multiwords.TryGetValue(word, out var token);
            var form = isMultiword ? token!.Form : sentence.Words[word - 1].Form;
            var start = text.IndexOf(form, at, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }

            at = start + form.Length;
            var last = isMultiword ? token!.Last : word;
            Array.Fill(edges, (start, at), word - 1, last - word + 1);
            word = last;
        }

        return edges;
    }
}
