using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>Words that stand before names, behind them, and instead of them: the table <c>authors.tsv</c>.</summary>
internal static class AuthorLexicon
{
    private static readonly ILookup<string, string> Rows = EmbeddedTable.Pairs("Articles/authors.tsv").ToLookup(static p => p.First, static p => p.Second, StringComparer.Ordinal);
    private static readonly HashSet<string> Nobody = [.. Rows["nobody"], .. Rows["lead"]];
    private static readonly HashSet<string> Words = [.. Rows["word"]];
    private static readonly HashSet<string> Companies = [.. Rows["company"]];
    private static readonly HashSet<string> Titles = [.. Rows["title"]];
    private static readonly string[] Leads = [.. Rows["lead"].OrderByDescending(static lead => lead.Length)];
    private static readonly string[] Tails = [.. Rows["tail"]];

    /// <summary>Whether a name is that of an office or of nobody.</summary>
    public static bool IsNobody(string name) => Nobody.Contains(name.ToLowerInvariant()) || Has(name, Words);

    /// <summary>Whether a name says that it is an organisation's.</summary>
    public static bool IsCompany(string name) => Has(name, Companies);

    /// <summary>A degree or the like, which stands behind a comma as names do.</summary>
    public static bool IsTitle(string name) => Titles.Contains(name.TrimEnd('.').ToLowerInvariant());

    /// <summary>A byline without the words before its first name, or null where none of them stands there.</summary>
    public static string? WithoutLead(string byline)
    {
        foreach (var lead in Leads)
        {
            if (byline.Length > lead.Length && byline.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && byline[lead.Length] is ' ' or ':')
            {
                return byline[(lead.Length + 1)..].TrimStart(' ', ':');
            }
        }

        return null;
    }

    public static string WithoutTail(string name)
    {
        foreach (var tail in Tails)
        {
            var at = name.IndexOf(" " + tail, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && (at + tail.Length + 1 == name.Length || name[at + tail.Length + 1] == ' '))
            {
                return name[..at];
            }
        }

        return name;
    }

    private static bool Has(string name, HashSet<string> words) =>
        name.ToLowerInvariant().Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word => words.Contains(word.Trim('.', ',')));
}
