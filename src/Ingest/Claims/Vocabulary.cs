using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>The words known to this stage: closed classes, verbs with their forms, and kinds of nouns.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, LexicalWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    private Vocabulary()
    {
        ReadClasses();
        ReadVerbs();
        ReadKinds();
        Lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Vocabulary Shared { get; } = new();

    /// <summary>Words by their lower-case characters.</summary>
    public Dictionary<string, LexicalWord>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }

    /// <summary>The bit of a kind; throws where there is no such kind, so that a slip in the data is found at once.</summary>
    public ulong Kind(string name) => 1UL << _kinds[name];

    /// <summary>All forms of a verb, the plain one even where it is a form of another too ("lay"); of one that is not listed only the plain one.</summary>
    public static IEnumerable<string> FormsOf(string verb) => Shared._words.Values
        .Where(word => string.Equals(word.Verb, verb, StringComparison.Ordinal))
        .Select(static word => word.Text)
        .Prepend(verb)
        .Distinct(StringComparer.Ordinal);

    private LexicalWord Get(string text)
    {
        if (!_words.TryGetValue(text, out var word))
        {
            word = new LexicalWord(text);
            _words.Add(text, word);
        }

        return word;
    }

    private void ReadClasses()
    {
        foreach (var row in EmbeddedTable.Rows("Claims/words.tsv"))
        {
            var flag = Enum.Parse<WordClasses>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var text in row[1].Split(' '))
            {
                Get(text).Classes |= flag;
            }
        }
    }

    private void ReadVerbs()
    {
        foreach (var row in EmbeddedTable.Rows("Claims/verbs.tsv"))
        {
            foreach (var form in FormsIn(row))
            {
                Get(form).Verb ??= row[0];
            }
        }
    }

    /// <summary>The forms of a row's verb, those that America writes otherwise at the end.</summary>
    private static List<string> FormsIn(string[] row)
    {
        var verb = row[0];
        var past = row.Length > 1 ? row[1].Split('|') : [Inflection.Past(verb)];
        var participle = row.Length > 2 ? row[2].Split('|') : past;
        List<string> forms = [verb, Inflection.Third(verb), .. past, .. participle, Inflection.Gerund(verb, past[0])];
        return [.. forms, .. forms.Select(form => Inflection.American(verb, form)).OfType<string>()];
    }

    private void ReadKinds()
    {
        foreach (var row in EmbeddedTable.Rows("Claims/kinds.tsv"))
        {
            _kinds.Add(row[0], _kinds.Count);
            foreach (var text in row[1].Split(' '))
            {
                Get(text).Kinds |= Kind(row[0]);
            }
        }
    }
}
