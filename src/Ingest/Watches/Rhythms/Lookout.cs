namespace Ingest.Watches.Rhythms;

/// <summary>
/// When news were looked for at all: the blob <c>state/lookout.json</c>, changed by compare-and-set. That nothing was reported while the program did not run
/// says nothing.
/// </summary>
/// <param name="Spans">The times, oldest first.</param>
public sealed record Lookout(IReadOnlyList<LookoutSpan> Spans)
{
    /// <summary>A longer break is one: <c>run --once</c> each day is none, since feeds hold what came in between.</summary>
    private static readonly TimeSpan LongestBreak = TimeSpan.FromHours(26);

    // Longer than any number of quiet days that can be set.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>Nobody looked yet.</summary>
    public static Lookout None { get; } = new([]);

    /// <summary>When somebody last looked; null where nobody did.</summary>
    public DateTimeOffset? Last() => Spans.Count == 0 ? null : Spans[^1].To;

    /// <summary>With a look at a time; one before the last changes nothing.</summary>
    public Lookout With(DateTimeOffset now)
    {
        if (Last() is not { } last || now - last > LongestBreak)
        {
            return new Lookout([.. Recent(now), new LookoutSpan(now, now)]);
        }

        return now <= last ? this : new Lookout([.. Recent(now).SkipLast(1), Spans[^1] with { To = now }]);
    }

    /// <summary>How much of the time between two moments was looked at.</summary>
    public TimeSpan Observed(DateTimeOffset from, DateTimeOffset to)
    {
        var observed = TimeSpan.Zero;
        foreach (var span in Spans)
        {
            var (start, end) = (span.From > from ? span.From : from, span.To < to ? span.To : to);
            observed += end > start ? end - start : TimeSpan.Zero;
        }

        return observed;
    }

    private IEnumerable<LookoutSpan> Recent(DateTimeOffset now) => Spans.Where(span => now - span.To < Kept);
}
