using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Stories.Credits;

/// <summary>The news agencies that are known: <c>Stories/Credits/agencies.tsv</c>.</summary>
public static class NewsAgencies
{
    private static readonly List<NewsAgency> All = EmbeddedTable.Rows("Stories/Credits/agencies.tsv")
        .Select(static row => new NewsAgency(row[0], row[1], row[2].Split('|'), row[3].Split('|')))
        .ToList();

    private static readonly Dictionary<string, int> Numbers = All
        .SelectMany(static (agency, number) => agency.Spellings.Select(spelling => (spelling, number)))
        .ToDictionary(static pair => pair.spelling, static pair => pair.number, StringComparer.Ordinal);

    /// <summary>Any spelling as a whole word, the longest first.</summary>
    private static readonly Regex Spelled = new(
        $@"\b(?:{string.Join('|', Numbers.Keys.OrderByDescending(static spelling => spelling.Length).ThenBy(static spelling => spelling, StringComparer.Ordinal).Select(Regex.Escape))})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Fits the sign that <see cref="Mark"/> puts for any agency.</summary>
    internal const string Sign = @"[\uE000-\uE0FF]";

    private const char FirstSign = '\uE000';
    private const char LastSign = '\uE0FF';

    /// <summary>The agency's name; the id itself where there is no such agency.</summary>
    public static string Name(string id) => All.Find(agency => string.Equals(agency.Id, id, StringComparison.Ordinal))?.Name ?? id;

    /// <summary>The agency that a publisher is, by its name or the host of the address; null where it is none.</summary>
    internal static string? Publishing(string? publisher, string? url)
    {
        var name = publisher?.Trim();
        var host = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : string.Empty;
        return All.Find(agency =>
            string.Equals(agency.Name, name, StringComparison.OrdinalIgnoreCase)
            || (name is { Length: > 3 } && agency.Spellings.Contains(name, StringComparer.OrdinalIgnoreCase))
            || agency.Hosts.Any(known => IsHost(host, known)))?.Id;
    }

    /// <summary>A text with each agency's name as one sign of the private use area, so that patterns need not hold all spellings.</summary>
    internal static string Mark(string text) => Spelled.Replace(
        text.AsSpan().ContainsAnyInRange(FirstSign, LastSign) ? string.Concat(text.Where(static c => c is < FirstSign or > LastSign)) : text,
        static match => ((char)(FirstSign + Numbers[match.Value])).ToString());

    /// <summary>The ids of the agencies in a marked text, in order.</summary>
    internal static IEnumerable<string> In(string marked) => marked.Where(static c => c is >= FirstSign and <= LastSign).Select(static sign => All[sign - FirstSign].Id);

    private static bool IsHost(string host, string known) =>
        host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && (host.Length == known.Length || host[^(known.Length + 1)] == '.');
}
