namespace Ingest.Claims.Events;

/// <summary>The days on which an event is said to have happened, or else when that was published.</summary>
/// <param name="IsTold">Whether the text says so.</param>
internal sealed record EventDays(DayRange Days, bool IsTold)
{
    // A report tells of the last days unless it says otherwise, and may be dated a day early where it crosses a date line.
    private const int DaysBeforeReport = 7;
    private const int DaysAfterReport = 1;
    private const int LongestThatAgrees = 31;

    public static Agreement Compare(EventDays? one, EventDays? other)
    {
        if (one is null || other is null || (!one.IsTold && !other.IsTold))
        {
            return Agreement.Open;
        }

        if (one.IsTold && other.IsTold)
        {
            return !one.Days.Meets(other.Days) ? Agreement.Other : one.IsShort() && other.IsShort() ? Agreement.Same : Agreement.Open;
        }

        var (told, report) = one.IsTold ? (one, other) : (other, one);
        return told.Days.Meets(new DayRange(report.Days.First.AddDays(-DaysBeforeReport), report.Days.Last.AddDays(DaysAfterReport))) ? Agreement.Open : Agreement.Other;
    }

    private bool IsShort() => Days.Last.DayNumber - Days.First.DayNumber < LongestThatAgrees;
}
