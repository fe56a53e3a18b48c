using System.Text.RegularExpressions;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>
/// Finds times in English text and puts them on the calendar. The span is the time itself, without the preposition before it. Relative
/// times are counted from the publication; without one they are left out.
/// </summary>
public static class TimeFinder
{
    // No time is written in more characters; the patterns see no further, so none can search the rest of the text.
    private const int Longest = 64;

    /// <summary>Times in text order, without overlaps; an empty list for text that is not English.</summary>
    public static IReadOnlyList<TimeExpression> Find(LanguageDocument document, DateTimeOffset? published)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.MayBeEnglish() ? Find(new Reading(document), published) : [];
    }

    internal static List<TimeExpression> Find(Reading reading, DateTimeOffset? published)
    {
        var calendar = new TimeCalendar(reading, published);
        var found = new List<TimeExpression>();
        var end = 0;
        for (var token = 0; token < reading.Count; token++)
        {
            var offset = reading.Token(token).Offset;
            if (offset < end || !TimeWords.MayStart(reading, token) || Match(reading, token, calendar) is not { } time)
            {
                continue;
            }

            found.Add(time);
            end = time.Offset + time.Length;
        }

        reading.MarkTimes(found);
        return found;
    }

    private static TimeExpression? Match(Reading reading, int token, TimeCalendar calendar)
    {
        var offset = reading.Token(token).Offset;
        calendar.Stand(token);
        foreach (var rule in TimeRule.All)
        {
            if (!rule.StartsWith(reading, token))
            {
                continue;
            }

            var match = rule.Pattern.Match(reading.Text, offset, Math.Min(Longest, reading.Text.Length - offset));
            if (match.Success && EndsAtWord(reading.Text, match) && rule.Resolve(calendar, match, token) is var (start, last))
            {
                var length = match.ValueSpan.TrimEnd().Length;
                return new TimeExpression(reading.Text.Substring(offset, length), offset, length, start, last);
            }
        }

        return null;
    }

    private static bool EndsAtWord(string text, Match match)
    {
        var end = match.Index + match.Length;
        return end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);
    }
}
