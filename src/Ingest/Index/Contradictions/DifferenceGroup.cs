namespace Ingest.Index.Contradictions;

/// <summary>Claims that tell of one event and differ in one thing.</summary>
/// <param name="Claims">Each once.</param>
/// <param name="IsUpdate">Whether every difference among them is an update.</param>
internal sealed record DifferenceGroup(IReadOnlyList<ReportedEvent> Claims, bool IsUpdate);
