using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>The feasts of feasts.tsv.</summary>
internal static class Feasts
{
    private static readonly FrozenDictionary<string, Feast> All = EmbeddedTable.Rows("Claims/feasts.tsv")
        .Select(static row => new Feast(row[0], row[1], row[1] is "easter" ? [Number(row[2])] : [.. row[2].Split('-').Select(Number)], Number(row[3])))
        .ToFrozenDictionary(static feast => feast.Name, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers = All.Keys.Select(static name => name.Split(' ')[0].ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of one, with the year behind it, where the search stands; the longest of those that fit.</summary>
    public static Regex Pattern { get; } = new(
        @"\G(?:(?<rel>last|next|this)\s)?(?<feast>" + string.Join('|', All.Keys.OrderByDescending(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal).Select(static name => Regex.Escape(name).Replace("'", "['’]", StringComparison.Ordinal))) + @")\b(?:,?\s(?<y>\d{4})\b|\s(?<yr>last|this|next)\syear\b)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10));

    /// <summary>Whether a word in small letters opens the name of one.</summary>
    public static bool MayStart(string word) => Openers.Contains(word);

    /// <summary>The one of that name, as it is written; null where there is none.</summary>
    public static Feast? Of(string name) => All.GetValueOrDefault(name.Replace('’', '\''));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
