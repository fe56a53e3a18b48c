using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>
/// How times are written. Every pattern is anchored at the place where the search stands and can only reach a few words further,
/// so the work stays proportional to the text; the time limit is a second line of defence.
/// </summary>
internal static partial class TimePatterns
{
    private const string Months = @"(?:(?<mon>january|february|march|april|may|june|july|august|september|october|november|december)\b|(?<mon>jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)";
    private const string MonthNames = @"(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private const string Weekdays = @"(?<wd>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day\b|\b\.?)";
    private const string Dash = @"\s?(?:-|–|—|to|and|until)\s?";
    private const string Part = @"(?:(?<part>early|mid|late)(?:-|\s)(?:in\s)?)?";
    private const string Numbers = @"(?<n>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|couple of)";
    private const string Units = @"(?<unit>day|week|fortnight|month|year|decade|hour)";
    private const string DayPart = @"(?:\s(?:early\s|late\s)?(?:morning|afternoon|evening|night)\b)?";
    private const string OnDay = @"(?=(?:\slocal time)?\s(?:on\s)?" + Weekdays + @")?";
    private const string SameYear = @"(?:,?\s(?:of\s)?(?<same>(?:that|(?:the|that)\ssame)\syear)\b)?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LimitMs = 10_000;

    [GeneratedRegex(@"\G(?<y>\d{4})[-/](?<m>\d{2})[-/](?<d>\d{2})(?!\d)(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2})?)(?<zone>Z|[+-]\d{2}:\d{2})?)?", Options, LimitMs)]
    public static partial Regex Iso { get; }

    [GeneratedRegex(@"\G(?:" + Weekdays + @",?\s)?(?:the\s)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?:" + Dash + @"(?<d2>\d{1,2})(?:st|nd|rd|th)?)?\s(?:of\s)?" + Months + @"(?:,?\s(?<y>\d{4})\b)?" + SameYear, Options, LimitMs)]
    public static partial Regex DayMonth { get; }

    [GeneratedRegex(@"\G(?:" + Weekdays + @",?\s)?" + Months + @"\s(?:the\s)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:" + Dash + @"(?<d2>\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?(?:,?\s(?<y>\d{4})\b)?" + SameYear, Options, LimitMs)]
    public static partial Regex MonthDay { get; }

    [GeneratedRegex(@"\G" + Part + Months + @",?\s(?:(?:of|in)\s)?(?<y>\d{4})\b", Options, LimitMs)]
    public static partial Regex MonthYear { get; }

    [GeneratedRegex(@"\G(?:(?<rel>last|next|this)\s)?" + Part + Months + @"(?=" + Dash + MonthNames + @"\s(?:in\s|of\s)?(?<y>\d{4})\b)?" + SameYear, Options, LimitMs)]
    public static partial Regex Month { get; }

    [GeneratedRegex(@"\G(?:(?<part>early|mid|later?)(?:-|\s))?(?<y>\d{3}0)['’]?s\b", Options, LimitMs)]
    public static partial Regex Decade { get; }

    [GeneratedRegex(@"\G(?:(?:the\s)?(?<part>early|mid|late)(?:-|\s))?(?<c>\d{1,2})(?:st|nd|rd|th)[-\s](?:century|centuries)\b", Options, LimitMs)]
    public static partial Regex Century { get; }

    [GeneratedRegex(@"\G(?:(?:early|mid|late)[-\s])?(?<y>[12]\d{3}|\d{2,3})(?![\d,.]\d|\d|-\d|:|th|st|nd|rd|%)", Options, LimitMs)]
    public static partial Regex Year { get; }

    [GeneratedRegex(@"\G(?:(?<rel>last|next|this|previous|past|coming|every)\s)?" + Weekdays + DayPart + @"(?:\s(?:of\s)?(?<of>last|this|next)\sweek\b)?", Options, LimitMs)]
    public static partial Regex Weekday { get; }

    [GeneratedRegex(@"\G(?:the\s)?(?<word>day before yesterday|day after tomorrow|today|yesterday|tomorrow|tonight|overnight|this morning|this afternoon|this evening|last night)\b" + DayPart, Options, LimitMs)]
    public static partial Regex RelativeDay { get; }

    [GeneratedRegex(@"\G(?:(?:earlier|later|early|late)\s|the\s(?=past|coming))?(?<rel>last|next|this|previous|past|coming)\s(?<unit>week|month|year|weekend|decade|century|spring|summer|autumn|fall|winter)\b", Options, LimitMs)]
    public static partial Regex RelativeUnit { get; }

    [GeneratedRegex(@"\G" + Numbers + @"\s" + Units + @"s?\s(?<way>ago|back|earlier|before|later|after)\b(?:\s(?<exact>today|this\smonth)\b)?(?<of>(?<=after)\s(?=\w)(?!that\b))?", Options, LimitMs)]
    public static partial Regex Ago { get; }

    [GeneratedRegex(@"\G(?:(?<rel>that|(?:that|the) same)\s(?<unit>day|week|month|year)|the\s(?<rel>following|next|previous|preceding)\s(?<unit>day|week|month|year)|the\s(?<unit>day)\s(?<rel>before|after))\b", Options, LimitMs)]
    public static partial Regex Anchored { get; }

    [GeneratedRegex(@"\G(?:the\s)?(?:last|past)\s" + Numbers + @"\s" + Units + @"s?\b|\G(?:the|this)\spast\s(?<unit>week|month|year|decade)\b", Options, LimitMs)]
    public static partial Regex PastUnits { get; }

    [GeneratedRegex(@"\G(?:the\s)?(?<season>spring|summer|autumn|fall|winter)\s(?:of\s)?(?<y>\d{4})\b", Options, LimitMs)]
    public static partial Regex Season { get; }

    [GeneratedRegex(@"\Gthe\s(?:past\s)?(?<season>spring|summer|autumn|winter)\b", Options, LimitMs)]
    public static partial Regex BareSeason { get; }

    [GeneratedRegex(@"\G(?:the\s)?(?<d>\d{1,2})(?:st|nd|rd|th)\sof\s(?<rel>this|last|next)\smonth\b", Options, LimitMs)]
    public static partial Regex DayOfMonth { get; }

    [GeneratedRegex(@"\G(?<h>\d{1,2})(?:[:.](?<min>\d{2}))?\s?(?<half>a\.m\b\.?|p\.m\b\.?|am\b|pm\b)" + OnDay + @"|\G(?<h>\d{1,2}):(?<min>\d{2})(?![\d:])(?:\s(?:GMT|UTC|local time)\b)?" + OnDay + @"|\G(?<h>[01]\d|2[0-3])(?<min>[0-5]\d)\s(?:GMT|UTC|local time)\b" + OnDay, Options, LimitMs)]
    public static partial Regex Clock { get; }

    [GeneratedRegex(@"\G(?<wd>mon|tues|wednes|thurs|fri|satur|sun)day\s?(?<link>to|through|until|till|and|-|–|—)\s?(?<wd2>mon|tues|wednes|thurs|fri|satur|sun)day\b", Options, LimitMs)]
    public static partial Regex WeekdayRange { get; }

    [GeneratedRegex(@"\G(?<rel>this|the)\sweekend\b", Options, LimitMs)]
    public static partial Regex Weekend { get; }

    [GeneratedRegex(@"\G(?:the\s)?(?:(?<nth>first|second|third|fourth|last)\s(?<piece>week|day|days|weeks)|(?<nth>beginning|start|middle|end))\sof\s(?:(?<rel>last|next|this|the)\s(?<unit>month|year)\b|" + Months + @"(?:,?\s(?:of\s)?(?<y>\d{4})\b)?)", Options, LimitMs)]
    public static partial Regex PartOfUnit { get; }

    [GeneratedRegex(@"\G(?:the\s)?(?<nth>first|second|third|fourth)\s(?<piece>half|quarter)\sof\s(?:(?<y>\d{4})\b|(?<rel>last|next|this)\syear\b)", Options, LimitMs)]
    public static partial Regex PartOfYear { get; }
}
