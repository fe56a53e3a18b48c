using System.Text.RegularExpressions;
using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Placing;

/// <summary>Reads the identities of places in the treebank's Entity layer: "(9-place-new-nnnnn-cf4-3-sgl-Portsmouth".</summary>
internal static partial class PlaceTitles
{
    /// <summary>The places of one sentence that are a single proper name.</summary>
    internal static IEnumerable<TitledPlace> Of(ConlluSentence sentence, string text)
    {
        var at = 0;
        foreach (var word in sentence.Words)
        {
            var start = text.IndexOf(word.Form, at, StringComparison.Ordinal);
            if (start < 0)
            {
                // A word of a multiword token ("don't") need not be written out.
                continue;
            }

            at = start + word.Form.Length;
            foreach (Match mark in Marks().Matches(word.Misc))
            {
                yield return new TitledPlace(start, at, Uri.UnescapeDataString(mark.Groups["title"].Value).Replace('_', ' '));
            }
        }
    }

    [GeneratedRegex(@"\(\d+-place-[^-()]*-[^-()]*-[^-()]*-[\d,]+-(sgl|coref|ana)-(?<title>\p{Lu}[^-()|]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
