namespace Ingest.Language.Training.Lexicon;

/// <summary>
/// WordNet's irregular forms, and the regular ones of the verbs that its tagged text has, with the fine tags they may have: a treebank has too few words to
/// tell what "subscribed" and "smelled" come of.
/// </summary>
internal static class InflectedForms
{
    private const int Verb = 1;
    private static readonly string[] Exceptions = ["noun.exc", "verb.exc", "adj.exc", "adv.exc"];

    /// <summary>Lines of a form, its dictionary form and its tags ("smelled", "smell", "VBD VBN"), in the order of the forms.</summary>
    /// <param name="folder">The folder of WordNet's database and lists of exceptions.</param>
    internal static IEnumerable<string> Lines(string folder)
    {
        var words = WordNetReader.Read(folder);
        var irregular = Exceptions
            .SelectMany(file => File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split(' ')).Select(cells => (Form: cells[0], Word: cells[1], Tags: TagsOf(file, cells[0]))))
            .Where(row => words.ContainsKey(row.Word) && row.Form.All(char.IsAsciiLetter) && row.Form != row.Word)
            .ToList();
        var known = irregular.Select(static row => (row.Word, row.Tags)).ToHashSet();
        return irregular
            .Concat(words.Where(static word => word.Value.Has(Verb) && word.Value.Uses >= 1).SelectMany(static word => Regular(word.Key)).Where(row => !known.Contains((row.Word, row.Tags))))
            .Select(static row => $"{row.Form}\t{row.Word}\t{row.Tags}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Form, string Word, string Tags)> Regular(string verb) =>
        Inflections.WithE(verb, "ed").Take(1).Select(form => (form, verb, "VBD VBN"))
            .Concat(Inflections.WithIng(verb).Take(1).Select(form => (form, verb, "VBG")))
            .Concat(Inflections.WithS(verb).Take(1).Select(form => (form, verb, "VBZ")));

    private static string TagsOf(string file, string form) => file switch
    {
        "noun.exc" => "NNS",
        "verb.exc" when form.EndsWith("ing", StringComparison.Ordinal) => "VBG",
        "verb.exc" when form.EndsWith('s') => "VBZ",
        "verb.exc" => "VBD VBN",
        "adj.exc" when form.EndsWith("st", StringComparison.Ordinal) => "JJS",
        "adj.exc" => "JJR",
        _ when form.EndsWith("st", StringComparison.Ordinal) => "RBS",
        _ => "RBR",
    };
}
