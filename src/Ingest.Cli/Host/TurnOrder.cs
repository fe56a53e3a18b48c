namespace Ingest.Cli.Host;

/// <summary>
/// Hands out turns in the order of arrival: work that was let in later changes nothing before all earlier work is done. So the outcome of a run
/// does not depend on which worker was faster. Nobody waits longer than <paramref name="patience"/> for earlier work that is still busy with
/// others (a server that hangs must not stop the rest); what is done after that is right too, only its order is no longer that of arrival. For work
/// that is ready and writes, or waits to, there is no limit: where the storage is away for a while, all wait for it in their order. Only where what
/// follows the turn is talking to others too (<paramref name="isOvertaken"/>: alerts are delivered in it) the limit holds to the end.
/// </summary>
internal sealed class TurnOrder(TimeSpan patience, TimeProvider clock, bool isOvertaken = false)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Place> _places = new();

    /// <summary>Takes the next place. Dispose it when the work is done, however it ended.</summary>
    public Place Enter()
    {
        lock (_gate)
        {
            var place = new Place(this);
            _places.AddLast(place);
            return place;
        }
    }

    private async Task WaitAsync(Place place, CancellationToken cancellationToken)
    {
        var waiting = Earlier(place, onlyReady: false);
        try
        {
            await Task.WhenAll(waiting).WaitAsync(patience, clock, cancellationToken);
            return;
        }
        catch (TimeoutException)
        {
            // Go ahead of those that are still busy.
        }

        while ((waiting = Earlier(place, onlyReady: true)).Count > 0)
        {
            await Task.WhenAll(waiting).WaitAsync(cancellationToken);
        }
    }

    private List<Task> Earlier(Place place, bool onlyReady)
    {
        lock (_gate)
        {
            return [.. _places.TakeWhile(other => other != place).Where(other => !onlyReady || (other.IsReady && !isOvertaken)).Select(static other => other.Done)];
        }
    }

    private void Leave(Place place)
    {
        lock (_gate)
        {
            _places.Remove(place);
        }
    }

    /// <summary>A place in the order.</summary>
    internal sealed class Place(TurnOrder order) : IDisposable
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private volatile bool _isReady;

        /// <summary>Ends when this work is done.</summary>
        public Task Done => _done.Task;

        /// <summary>Whether the slow work is done and only the turn and the writing are left.</summary>
        public bool IsReady => _isReady;

        /// <summary>Waits for the turn.</summary>
        public Task WaitAsync(CancellationToken cancellationToken)
        {
            _isReady = true;
            return order.WaitAsync(this, cancellationToken);
        }

        /// <summary>From now on nobody goes ahead of this work, though it may have to begin again.</summary>
        public void Keep() => _isReady = true;

        public void Dispose()
        {
            order.Leave(this);
            _done.TrySetResult();
        }
    }
}
