using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads the two forms that nearly all dates of feeds have, RFC 822 with a full year and RFC 3339, without making anything. What is the least bit different is left to the others.</summary>
internal static class PlainDate
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The time, or null where the text is not exactly of one of the two forms.</summary>
    public static DateTimeOffset? TryParse(ReadOnlySpan<char> text)
    {
        if (text is [_, _, _, _, '-', _, _, '-', _, _, 'T', _, _, ':', _, _, ':', _, _, ..])
        {
            return Time(Number(text[..4]), Number(text[5..7]), Number(text[8..10]), text[11..19], Zone(text[19..]));
        }

        if (text is [_, _, _, ',', ' ', ..])
        {
            text = text[5..];
        }

        text = text is [_, ' ', ..] ? text : text is [_, _, ' ', ..] ? text : [];
        var day = text.IndexOf(' ');
        if (day < 0 || text.Length < day + 19 || text[day + 4] != ' ' || text[day + 9] != ' ' || text[day + 18] != ' ')
        {
            return null;
        }

        var rest = text[(day + 1)..];
        return Time(Number(rest[4..8]), Month(rest[..3]), Number(text[..day]), rest[9..17], Zone(rest[18..]));
    }

    private static int Month(ReadOnlySpan<char> name)
    {
        var at = Months.AsSpan().IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at % 3 == 0 ? (at / 3) + 1 : -1;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // Minutes east of Greenwich.
    private static int? Zone(ReadOnlySpan<char> text) => text switch
    {
        "Z" or "GMT" or "UTC" => 0,
        ['+' or '-', _, _, ':', _, _] => Signed(text[0], Number(text[1..3]), Number(text[4..6])),
        ['+' or '-', _, _, _, _] => Signed(text[0], Number(text[1..3]), Number(text[3..5])),
        _ => null,
    };

    private static int? Signed(char sign, int hours, int minutes) =>
        hours is >= 0 and < 14 && minutes is >= 0 and < 60 ? (sign == '-' ? -1 : 1) * ((hours * 60) + minutes) : null;

    private static DateTimeOffset? Time(int year, int month, int day, ReadOnlySpan<char> clock, int? zone)
    {
        if (zone is not { } offset || clock[2] != ':' || clock[5] != ':' || year is < 1000 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var (hour, minute, second) = (Number(clock[..2]), Number(clock[3..5]), Number(clock[6..8]));
        return hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 ? null : new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.FromMinutes(offset));
    }
}
