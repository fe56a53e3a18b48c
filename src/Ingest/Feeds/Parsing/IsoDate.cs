using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads ISO 8601 dates and what publishers make of them.</summary>
internal static partial class IsoDate
{
    public static DateTimeOffset? TryParse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var parts = new DateParts { Year = DateNumbers.FullYear(Int(match, "y")!.Value, match.Groups["y"].Length), Month = Int(match, "m") ?? 1, Day = Int(match, "d") ?? 1, Half = null };
        if (match.Groups["m"].Length == 3 && !match.Groups["d"].Success && parts.Month is { } ordinal)
        {
            return new DateParts { Year = parts.Year, Month = 1, Day = 1 }.ToTime() is { } first && ordinal is >= 1 and <= 366 ? first.AddDays(ordinal - 1) : null;
        }

        parts.Hour = Int(match, "hh") ?? 0;
        parts.Minute = Int(match, "mm") ?? 0;
        parts.Second = match.Groups["ss"].Success ? double.Parse(match.Groups["ss"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        parts.Offset = Offset(match);
        return parts.ToTime();
    }

    private static int? Offset(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return null;
        }

        var minutes = (Int(match, "oh")!.Value * 60) + (Int(match, "om") ?? 0);
        return match.Groups["sign"].Value is "-" or "−" ? -minutes : minutes;
    }

    private static int? Int(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: > 0 } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?:(?<y>\d{4}|\d\d)-(?<m>\d{1,3})(?:-(?<d>\d{1,2}))?|(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)|-(?<y>\d\d)(?<m>\d\d))(?:(?:T|t|\s+|\s*T\s*)(?<hh>\d{1,2}):?(?<mm>\d\d)(?::?(?<ss>\d\d(?:\.\d{1,9})?))?\s*(?:[Zz]|(?:UTC|GMT)?(?<sign>[+\-−])(?<oh>\d\d?):?(?<om>\d\d)?|UTC|GMT)?)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
