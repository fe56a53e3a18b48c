namespace Ingest.Watches;

/// <summary>What became of a draft of a watch.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>It is this watch, everything pinned. <paramref name="Place"/> says what its place was taken for; null where it has none.</summary>
    public sealed record Accepted(Watch Watch, WatchPlaceOutcome.Pinned? Place) : DraftOutcome;

    /// <summary>It cannot be; every problem is listed.</summary>
    public sealed record Refused(IReadOnlyList<DraftProblem> Problems) : DraftOutcome;
}
