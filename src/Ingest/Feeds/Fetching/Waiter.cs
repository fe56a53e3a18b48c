namespace Ingest.Feeds.Fetching;

/// <summary>One request that waits in a line.</summary>
internal sealed class Waiter(HostGate gate)
{
    private readonly TaskCompletionSource<Turnout> _turnout = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HostGate Gate { get; } = gate;

    public Task<Turnout> Turnout => _turnout.Task;

    /// <summary>When its request was let go.</summary>
    public DateTimeOffset Start { get; set; }

    public bool IsOver => _turnout.Task.IsCompleted;

    /// <summary>Ends the waiting; false where it was given up before.</summary>
    public bool TryEnd(Turnout turnout) => _turnout.TrySetResult(turnout);

    public void GiveUp(CancellationToken cancellationToken) => _turnout.TrySetCanceled(cancellationToken);
}
