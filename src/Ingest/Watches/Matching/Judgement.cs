namespace Ingest.Watches.Matching;

/// <summary>Whether a mention counts for a watch.</summary>
internal abstract record Judgement(Watch Watch)
{
    public sealed record Counts(WatchHit Hit) : Judgement(Hit.Watch);

    public sealed record Refused(Watch Watch, WatchRefusal Refusal) : Judgement(Watch);
}
