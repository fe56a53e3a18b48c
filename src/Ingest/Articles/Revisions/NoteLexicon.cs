using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Articles.Revisions;

/// <summary>How notes about changes begin, in many languages: the table <c>notes.tsv</c>.</summary>
internal sealed class NoteLexicon
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Regex _label;
    private readonly Regex _heading;
    private readonly Regex _sentence;
    private readonly Dictionary<string, NoteKind> _kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(NoteKind Kind, string Words)> _signs = [];

    private NoteLexicon()
    {
        var openings = new Dictionary<string, List<string>>(StringComparer.Ordinal) { ["label"] = [], ["phrase"] = [], ["with"] = [] };
        foreach (var row in EmbeddedTable.Rows("Articles/Revisions/notes.tsv"))
        {
            var (kind, words) = (Enum.Parse<NoteKind>(row[1], ignoreCase: true), row[2].Trim());
            if (row[0] == "sign")
            {
                _signs.Add((kind, words));
                continue;
            }

            openings[row[0]].Add(words);
            _kinds[words] = kind;
            if (row[0] == "phrase")
            {
                _whole.Add(words);
            }
        }

        // Between label and colon only a date may stand: it holds a digit, or brackets around it.
        var labels = AnyOf(openings["label"]);
        _label = new Regex($@"^\W{{0,3}}(?<words>{labels})(\s*\([^()\n]{{0,60}}\)|[^:：\n]{{0,40}}\d([^:：\n]|[:：]\d\d){{0,30}})?(\s*[:：]|\s+[-–—])(\s|$|\p{{Lo}})", Options, Patience);
        _heading = new Regex($@"^\W{{0,3}}(?<words>{labels})\W{{0,3}}$", Options, Patience);
        _sentence = new Regex($@"(^\W{{0,3}}|[.!?。:]\W{{1,3}})(?<words>{AnyOf([.. openings["phrase"], .. openings["with"]])})\b", Options, Patience);
    }

    public static NoteLexicon Default { get; } = new();

    /// <summary>The kind of note that a line begins as; null where it is none.</summary>
    public NoteKind? Label(string line) => KindOf(_label.Match(line));

    /// <summary>The kind of note that a line is the heading of; null where it is none.</summary>
    public NoteKind? Heading(string line) => KindOf(_heading.Match(line));

    /// <summary>The first sentence of a line that speaks of a change of the article: where it begins, and what kind of note it makes.</summary>
    public (int Start, NoteKind Kind)? Sentence(string line)
    {
        for (var match = _sentence.Match(line); match.Success; match = match.NextMatch())
        {
            var words = match.Groups["words"];
            if (_whole.Contains(Plain(words.Value)))
            {
                return (words.Index, KindOf(match)!.Value);
            }

            var end = line.IndexOfAny(['.', '!', '?'], words.Index) is >= 0 and var found ? found : line.Length;
            var sentence = line[words.Index..end];
            if (_signs.FindIndex(sign => sentence.Contains(sign.Words, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index)
            {
                return (words.Index, _signs[index].Kind);
            }
        }

        return null;
    }

    private NoteKind? KindOf(Match match) => match.Success ? _kinds[Plain(match.Groups["words"].Value)] : null;

    private static string Plain(string words) => words.Replace('’', '\'').Replace('\u00A0', ' ');

    // An apostrophe is written in two ways.
    private static string AnyOf(IEnumerable<string> words) =>
        string.Join('|', words.OrderByDescending(static word => word.Length).Select(static word => Regex.Escape(word).Replace("'", "['’]", StringComparison.Ordinal)));
}
