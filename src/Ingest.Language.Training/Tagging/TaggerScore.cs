using System.Globalization;
using Ingest.Language.Conllu;
using Ingest.Language.Tagging;

namespace Ingest.Language.Training.Tagging;

/// <summary>How often a tagger is right, on the words of a treebank.</summary>
internal static class TaggerScore
{
    /// <summary>A line of figures in percent.</summary>
    internal static string Of(string title, Tagger tagger, IEnumerable<ConlluSentence> sentences, LetterChange change = LetterChange.None)
    {
        var (words, universal, fine, lemmas, features) = (0, 0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var text = TreebankText.Of(sentence, change);
            var tagged = new Word[text.Words.Length];
            tagger.Tag(text.Text, text.Words, tagged);
            for (var index = 0; index < tagged.Length; index++)
            {
                var gold = sentence.Words[index];
                words++;
                universal += gold.Upos.Equals(tagged[index].Tag.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                fine += gold.Xpos == tagged[index].FineTag ? 1 : 0;
                lemmas += gold.Lemma == tagged[index].Lemma ? 1 : 0;
                features += gold.Features == (tagged[index].Features is "" ? "_" : tagged[index].Features) ? 1 : 0;
            }
        }

        double Percent(int right) => words == 0 ? 0 : 100.0 * right / words;
        return string.Create(CultureInfo.InvariantCulture, $"  {title}: UPOS {Percent(universal):F2}, XPOS {Percent(fine):F2}, lemma {Percent(lemmas):F2}, features {Percent(features):F2} of {words} words");
    }
}
