using Ingest.Articles;
using Ingest.Claims.Events;

namespace Ingest.Claims;

/// <summary>Tells when a claim's event happened: as the text says, else on the article's day.</summary>
internal static class ClaimTimes
{
    /// <summary>The time; null where the text tells none and the event is not said to have happened yet, as a plan or a demand is not.</summary>
    public static ClaimTime? Of(Claim claim, IReadOnlyList<TimeExpression> times, ArticleRevision revision)
    {
        if (claim.TimeIndex is { } index)
        {
            var time = times[index];
            return new ClaimTime(time.Text, time.Offset, time.Length, time.Start, time.End, ClaimTime.InText);
        }

        if (!claim.IsToldAsDone())
        {
            return null;
        }

        var day = DayOf(revision).ToString();
        return new ClaimTime(null, null, null, day, day, revision.Published is null ? ClaimTime.OfFetch : ClaimTime.OfPublication);
    }

    /// <summary>The day on which the article was published, on its own calendar; where nobody says, that on which it was fetched.</summary>
    public static DayRange DayOf(ArticleRevision revision)
    {
        var day = DateOnly.FromDateTime((revision.Published ?? revision.Fetched).DateTime);
        return new DayRange(day, day);
    }
}
