using Ingest.Language.Conllu;
using Ingest.Language.Lexicon;

namespace Ingest.Language.Training.Lexicon;

/// <summary>How often each form has each fine tag in the sentences it was given.</summary>
internal sealed class WordTags
{
    private readonly Dictionary<string, int> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>How many tags there are.</summary>
    internal int Count => _tags.Count;

    /// <summary>Counts the words of sentences.</summary>
    internal static WordTags Of(IEnumerable<ConlluSentence> sentences)
    {
        var tags = new WordTags();
        Span<char> form = stackalloc char[WordForm.MaxLength];
        foreach (var word in sentences.SelectMany(static sentence => sentence.Words))
        {
            tags.Add(form[..WordForm.Write(word.Form, form)].ToString(), word.Xpos);
        }

        return tags;
    }

    /// <summary>Whether a form was there; if so, the share of each tag among its uses, and how many uses it has.</summary>
    internal bool TryFind(string form, out double[] shares, out int uses)
    {
        shares = new double[Count];
        uses = 0;
        if (!_counts.TryGetValue(form, out var counts))
        {
            return false;
        }

        uses = counts.Values.Sum();
        foreach (var (tag, count) in counts)
        {
            shares[tag] = count / (double)uses;
        }

        return true;
    }

    private void Add(string form, string tag)
    {
        if (!_tags.TryGetValue(tag, out var number))
        {
            _tags[tag] = number = _tags.Count;
        }

        if (!_counts.TryGetValue(form, out var counts))
        {
            _counts[form] = counts = [];
        }

        counts[number] = counts.GetValueOrDefault(number) + 1;
    }
}
