namespace Ingest.Cli;

/// <summary>A clock that stands at one time, for runs whose output is compared byte for byte (setting <c>Ingest:Clock</c>). Timers go on as always.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
