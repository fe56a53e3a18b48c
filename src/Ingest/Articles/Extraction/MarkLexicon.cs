using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>Words of class names and ids, and what they say of an element: the table <c>marks.tsv</c> (role, one or two words).</summary>
internal sealed class MarkLexicon
{
    private static readonly string[] Subjects = ["category-", "tag-", "status-", "format-", "post-type-", "type-", "single-format-"];

    private readonly Dictionary<string, ElementRole> _roles = new(StringComparer.Ordinal);

    public static MarkLexicon Load()
    {
        var lexicon = new MarkLexicon();
        foreach (var (role, words) in EmbeddedTable.Pairs("Articles/marks.tsv"))
        {
            lexicon._roles[words] = Enum.Parse<ElementRole>(role, ignoreCase: true);
        }

        return lexicon;
    }

    /// <summary>The strongest role that any of the space-separated names gives.</summary>
    public ElementRole RoleOf(string marks)
    {
        var found = ElementRole.None;
        foreach (var name in marks.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            found = Stronger(found, RoleOfName(name));
        }

        return found;
    }

    private ElementRole RoleOfName(string name)
    {
        // "print:hidden" and "mt-[2px]" say how it looks when, "category-comment" what it is about: not what it is.
        if (name.AsSpan().ContainsAny(":[&") || Array.Exists(Subjects, s => name.StartsWith(s, StringComparison.Ordinal)))
        {
            return ElementRole.None;
        }

        var words = MarkWords.Split(name);
        if (words.Count == 0 || words.Count > 12 || words[0] is "has" or "no" or "is" or "with" or "without")
        {
            return ElementRole.None;
        }

        var found = ElementRole.None;
        for (var i = 0; i < words.Count; i++)
        {
            var one = _roles.GetValueOrDefault(words[i]);
            var two = i + 1 < words.Count ? _roles.GetValueOrDefault(words[i] + " " + words[i + 1]) : ElementRole.None;
            found = Stronger(found, Stronger(two, one));
        }

        return found;
    }

    private static ElementRole Stronger(ElementRole a, ElementRole b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(ElementRole role) => role switch
    {
        ElementRole.Hidden => 6,
        ElementRole.Comments => 5,
        ElementRole.Caption => 4,
        ElementRole.Aside => 3,
        ElementRole.Body => 2,
        ElementRole.Lead => 1,
        _ => 0,
    };
}
