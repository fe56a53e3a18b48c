namespace Ingest.Language.Training.Lexicon;

/// <summary>WordNet's single words in all their forms.</summary>
internal sealed class WordNet
{
    private const int Noun = 0;
    private const int Verb = 1;
    private const int Adjective = 2;
    private const int Adverb = 3;
    private static readonly string[] Files = ["noun.exc", "verb.exc", "adj.exc", "adv.exc"];
    private readonly SortedDictionary<string, DictionaryWord> _words;
    private readonly SortedDictionary<string, DictionaryWord> _forms = new(StringComparer.Ordinal);

    /// <summary>Reads the database in <paramref name="folder"/>, with its lists of exceptions (noun.exc and the others).</summary>
    internal WordNet(string folder)
    {
        _words = WordNetReader.Read(folder);
        var irregular = new HashSet<(string Word, int Sort)>();
        for (var sort = 0; sort < Files.Length; sort++)
        {
            foreach (var cells in File.ReadLines(Path.Combine(folder, Files[sort])).Select(static line => line.Split(' ')))
            {
                Inflect(cells[1], sort, cells[0]);
                irregular.Add((cells[1], sort));
            }
        }

        foreach (var (word, entry) in _words)
        {
            InflectRegularly(word, entry, irregular);
        }
    }

    /// <summary>Every form that is worth a place, with what is said of it: a rare word that is only a noun is what a new word is taken for anyway.</summary>
    internal IEnumerable<KeyValuePair<string, DictionaryWord>> Forms() =>
        _forms.Where(static form => form.Value.Uses >= 1 || form.Value.IsAmbiguous || !form.Value.Has(Noun) || form.Value.IsProper);

    private void InflectRegularly(string word, DictionaryWord entry, HashSet<(string Word, int Sort)> irregular)
    {
        for (var sort = Noun; sort <= Adverb; sort++)
        {
            Inflect(word, sort, word);
        }

        if (!entry.IsProper && !irregular.Contains((word, Noun)))
        {
            InflectAll(word, Noun, Inflections.WithS(word));
        }

        InflectAll(word, Verb, Inflections.WithS(word).Concat(Inflections.WithIng(word)));
        if (!irregular.Contains((word, Verb)))
        {
            InflectAll(word, Verb, Inflections.WithE(word, "ed"));
        }

        // Longer adjectives take "more" and "most".
        if (word.Length <= 6 && !irregular.Contains((word, Adjective)))
        {
            InflectAll(word, Adjective, Inflections.WithE(word, "er").Concat(Inflections.WithE(word, "est")));
        }
    }

    private void InflectAll(string word, int sort, IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            Inflect(word, sort, form);
        }
    }

    private void Inflect(string word, int sort, string form)
    {
        if (!_words.TryGetValue(word, out var entry) || !entry.Has(sort) || !form.All(char.IsAsciiLetter))
        {
            return;
        }

        if (!_forms.TryGetValue(form, out var inflected))
        {
            _forms[form] = inflected = new DictionaryWord { IsProper = entry.IsProper };
        }

        inflected.IsProper &= entry.IsProper;
        inflected.Inherit(entry, sort);
    }
}
