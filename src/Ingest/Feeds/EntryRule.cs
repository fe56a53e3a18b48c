using System.Text.RegularExpressions;

namespace Ingest.Feeds;

/// <summary>A rule of a user's that an entry meets or does not.</summary>
/// <param name="Field"><c>title</c>, <c>url</c> or <c>category</c>.</param>
/// <param name="Pattern">A .NET regular expression, without regard to case; found anywhere in the field.</param>
public sealed record EntryRule(string Field, string Pattern)
{
    /// <summary>The fields there are.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["category", "title", "url"];

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    /// <summary>Why the rule cannot be used; null where it can.</summary>
    public string? Problem()
    {
        if (!Fields.Contains(Field, StringComparer.Ordinal))
        {
            return $"“{Field}” is no field that a rule can look at; there are {string.Join(", ", Fields)}.";
        }

        try
        {
            _ = new Regex(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeLimit);
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"“{Pattern}” is no regular expression: {exception.Message}";
        }
    }

    /// <summary>Whether an entry meets the rule; null where that took too long to find out.</summary>
    public bool? IsMetBy(FeedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        IEnumerable<string> texts = Field switch
        {
            "title" => [entry.Title ?? string.Empty],
            "url" => [entry.Url ?? string.Empty],
            _ => entry.Categories,
        };
        try
        {
            return texts.Any(text => Regex.IsMatch(text, Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeLimit));
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
