using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads how often, and when not, a feed wants to be visited.</summary>
internal static class FeedTimetable
{
    public static void ReadTtl(ElementSource source, FeedDraft feed) => feed.TtlMinutes ??= Number(source.Text());

    public static void ReadFrequency(ElementSource source, FeedDraft feed) => feed.UpdateFrequency = Number(source.Text()) ?? 1;

    public static void ReadHours(ElementSource source, FeedDraft feed) => ReadChildren(source, "hour", text => AddHour(feed, text));

    public static void ReadDays(ElementSource source, FeedDraft feed) => ReadChildren(source, "day", text => AddDay(feed, text));

    private static void ReadChildren(ElementSource source, string name, Action<string?> add)
    {
        var depth = source.Markup.Reader.Depth;
        while (source.Markup.NextChild(depth))
        {
            if (string.Equals(source.Markup.Name, name, StringComparison.Ordinal))
            {
                add(source.Text());
            }
            else
            {
                source.Skip();
            }
        }
    }

    // RSS 0.91 counted hours from 1 to 24.
    private static void AddHour(FeedDraft feed, string? text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 0 and <= 24)
        {
            feed.SkipHours.Add(hour % 24);
        }
    }

    private static void AddDay(FeedDraft feed, string? text)
    {
        if (text is { Length: > 3 } && char.IsAsciiLetter(text[0]) && Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var day))
        {
            feed.SkipDays.Add(day);
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
