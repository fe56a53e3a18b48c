using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Articles.Extraction;

/// <summary>
/// The publisher's offset from UTC, where a page states an instant in UTC for programs and shows the same instant on the publisher's own clock to its
/// readers: 03:28 UTC beside "Nov. 8, 10:28 p.m." is five hours behind.
/// </summary>
internal static partial class ShownZone
{
    private const int MostElements = 40;
    private const int MostBlocks = 150;
    private const int LongestText = 120;
    private const int LongestWritten = 1000;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    public static TimeSpan? Find(PageMetadata page, PageBlocks blocks, DateTimeOffset instant, bool isMonthFirst)
    {
        var texts = page.Dates.Take(MostElements).Select(static d => ElementText.Of(d.Element, LongestWritten))
            .Concat(blocks.Blocks.Take(MostBlocks).Where(static b => b.Words <= 25).Select(static b => b.Text));
        foreach (var text in texts.Where(static t => t.Length is > 8 and <= LongestText))
        {
            if (Local(text, isMonthFirst) is { } local && Offset(local, instant) is { } offset)
            {
                return offset;
            }
        }

        return null;
    }

    private static TimeSpan? Offset(DateTime local, DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        var offset = local - utc.Date.AddHours(utc.Hour).AddMinutes(utc.Minute);
        return offset != TimeSpan.Zero && offset > TimeSpan.FromHours(-12.5) && offset < TimeSpan.FromHours(14.5) && offset.Ticks % Step.Ticks == 0 ? offset : null;
    }

    private static DateTime? Local(string text, bool isMonthFirst)
    {
        if (DateReader.InText(text, isMonthFirst) is not { Time: var day } || Clock().Match(text) is not { Success: true } clock)
        {
            return null;
        }

        var hour = int.Parse(clock.Groups["h"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = int.Parse(clock.Groups["m"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var half = clock.Groups["half"].Value;
        hour = half.Length == 0 ? hour : (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        return hour > 23 || minute > 59 ? null : day.Date.AddHours(hour).AddMinutes(minute);
    }

    [GeneratedRegex(@"\b(?<h>[0-2]?[0-9])[:h](?<m>[0-5][0-9])(:[0-5][0-9])?\s*(?<half>[ap]\.?m\b)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
