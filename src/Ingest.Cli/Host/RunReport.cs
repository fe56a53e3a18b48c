using System.Globalization;

namespace Ingest.Cli.Host;

/// <summary>Says in a line or two what a run did.</summary>
internal static class RunReport
{
    /// <summary>One line a count; nothing where nothing happened.</summary>
    public static async Task WriteCountsAsync(Tally tally, TextWriter output)
    {
        if (tally.Counts.Count == 0)
        {
            await output.WriteLineAsync("Nothing was due.");
        }

        foreach (var (what, count) in tally.Counts)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count,7}  {what}"));
        }
    }

    /// <summary>Says what is left for a later run; nothing where nothing is.</summary>
    public static async Task WriteLeftAsync(int messages, TextWriter output)
    {
        if (messages > 0)
        {
            await output.WriteLineAsync($"{Count(messages, "message")} must wait, for a site that asked for time or failed to give its robots.txt. Run again later, or see: ingest queue list");
        }
    }

    /// <summary>A number with its noun: "1 feed", "4 feeds".</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");
}
