using System.Text.RegularExpressions;

namespace Ingest.Stories.Credits;

/// <summary>A way to credit an agency: one line of credits.tsv.</summary>
internal sealed record CreditPhrase(string Role, string Where, Regex Pattern)
{
    public const string Author = "author";
    public const string Contributor = "contributor";
    public const string Head = "head";
    public const string Tail = "tail";

    /// <summary>Linear in the text, whatever stands in it.</summary>
    public static CreditPhrase Read(string[] row) => new(
        row[0],
        row[1],
        new Regex(row[2].Replace("{agency}", NewsAgencies.Sign, StringComparison.Ordinal), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    /// <summary>The agencies that a marked piece of text credits in this way; none where it does not.</summary>
    public IEnumerable<string> In(string marked) => Pattern.Match(marked) is { Success: true } match ? NewsAgencies.In(match.Value) : [];
}
