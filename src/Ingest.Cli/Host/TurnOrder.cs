namespace Ingest.Cli.Host;

/// <summary>
/// Hands out turns in the order of arrival: work that was let in later changes nothing before all earlier work is done. So the outcome of a run
/// does not depend on which worker was faster. Nobody waits longer than <paramref name="patience"/> (a server that hangs must not stop the
/// others); what is done after that is right too, only its order is no longer that of arrival.
/// </summary>
internal sealed class TurnOrder(TimeSpan patience, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private Task _lastDone = Task.CompletedTask;

    /// <summary>Takes the next place. Dispose it when the work is done, however it ended.</summary>
    public Place Enter()
    {
        lock (_gate)
        {
            var place = new Place(_lastDone, patience, clock);
            _lastDone = place.AllDone;
            return place;
        }
    }

    /// <summary>A place in the order.</summary>
    internal sealed class Place(Task earlier, TimeSpan patience, TimeProvider clock) : IDisposable
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Task? _allDone;

        /// <summary>Ends when this work and all earlier work is done.</summary>
        public Task AllDone => _allDone ??= Task.WhenAll(earlier, _done.Task);

        /// <summary>Waits for the turn.</summary>
        public async Task WaitAsync(CancellationToken cancellationToken)
        {
            try
            {
                await earlier.WaitAsync(patience, clock, cancellationToken);
            }
            catch (TimeoutException)
            {
                // Go ahead out of order.
            }
        }

        public void Dispose() => _done.TrySetResult();
    }
}
