using System.Globalization;

namespace Ingest.Watches.Rhythms;

/// <summary>A time without a mention that is worth telling with the mention that ends it.</summary>
/// <param name="Days">How many days; null where nothing was ever counted for the watch.</param>
internal sealed record Lull(int? Days)
{
    /// <summary>The lull before a report; null where it is nothing to tell: too short, or nobody looked for so long.</summary>
    public static Lull? Before(DateTimeOffset time, WatchRhythm? rhythm, Lookout lookout, NoveltyTerms terms)
    {
        if (rhythm is null)
        {
            return new Lull(Days: null);
        }

        var days = (int)Math.Floor((time - rhythm.Last).TotalDays);
        var isLong = terms.QuietDays > 0 && days >= terms.QuietDays && lookout.Observed(rhythm.Last, time).TotalDays >= terms.QuietDays - 1;
        return isLong || (rhythm.ToldSilent is not null && time > rhythm.Last) ? new Lull(days) : null;
    }

    /// <summary>The lull in words, to follow "first mention in this story".</summary>
    public string Words() => Days is { } days
        ? string.Create(CultureInfo.InvariantCulture, $"after {days} quiet {(days == 1 ? "day" : "days")}")
        : "the first of all for this watch";
}
