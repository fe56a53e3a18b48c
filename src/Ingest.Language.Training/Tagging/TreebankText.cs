using System.Globalization;
using System.Text;
using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Tagging;

/// <summary>A sentence of a treebank as the engine meets it: its words set side by side in one text.</summary>
/// <param name="Text">The words with a space between.</param>
/// <param name="Words">Their spans.</param>
internal sealed record TreebankText(string Text, Word[] Words)
{
    /// <summary>The words of a sentence as written.</summary>
    internal static TreebankText Of(ConlluSentence sentence) => Of(sentence.Words.Select(static word => word.Form));

    /// <summary>The words in another case, as headlines and hasty writers have them: all capitals, a capital on each longer word, or no capitals.</summary>
    internal static TreebankText Of(ConlluSentence sentence, LetterChange change) =>
        Of(sentence.Words.Select(word => Change(word.Form, change)));

    private static TreebankText Of(IEnumerable<string> forms)
    {
        var text = new StringBuilder();
        var words = new List<Word>();
        foreach (var form in forms)
        {
            words.Add(new Word(text.Length, form.Length));
            text.Append(form).Append(' ');
        }

        return new TreebankText(text.ToString(), [.. words]);
    }

    private static string Change(string form, LetterChange change) => change switch
    {
        LetterChange.Capitals => form.ToUpperInvariant(),
        LetterChange.Title when form.Length > 3 => char.ToUpper(form[0], CultureInfo.InvariantCulture) + form[1..],
        LetterChange.Small => form.ToLowerInvariant(),
        _ => form,
    };
}
