using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads dates as feeds write them: RFC 822 and its misspellings, ISO 8601 and its variants, Unix times, national forms. No zone means Greenwich.</summary>
internal static class FeedDate
{
    private const int Longest = 100;

    /// <summary>The time, or null where the text is none.</summary>
    public static DateTimeOffset? TryParse(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed.Length > Longest)
        {
            return null;
        }

        return trimmed.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? OfDigits(trimmed)
            : PlainDate.TryParse(trimmed) ?? (char.IsAsciiDigit(trimmed[0]) || trimmed[0] == '-' ? IsoDate.TryParse(trimmed) : null) ?? new LooseDate(trimmed).TryParse();
    }

    private static DateTimeOffset? OfDigits(string digits)
    {
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return digits.Length switch
        {
            4 => Day((int)number, 1, 1),
            6 when number / 100 >= 1900 => Day((int)number / 100, (int)number % 100, 1),
            7 => OfYearDay((int)number / 1000, (int)number % 1000),
            8 => Day((int)number / 10000, (int)number / 100 % 100, (int)number % 100),
            9 or 10 => DateTimeOffset.FromUnixTimeSeconds(number),
            12 or 13 => DateTimeOffset.FromUnixTimeMilliseconds(number),
            14 => new DateParts
            {
                Year = (int)(number / 10_000_000_000), Month = (int)(number / 100_000_000 % 100), Day = (int)(number / 1_000_000 % 100),
                Hour = (int)(number / 10000 % 100), Minute = (int)(number / 100 % 100), Second = number % 100,
            }.ToTime(),
            _ => null,
        };
    }

    private static DateTimeOffset? Day(int year, int month, int day) => new DateParts { Year = year, Month = month, Day = day }.ToTime();

    private static DateTimeOffset? OfYearDay(int year, int day) =>
        year >= 1 && day >= 1 && day <= (DateTime.IsLeapYear(year) ? 366 : 365) ? Day(year, 1, 1)?.AddDays(day - 1) : null;
}
