namespace Ingest.Feeds.Fetching;

/// <summary>Who waits, by source: the sources take turns, so that a source with a thousand pages delays one with a single page by one request, not by a thousand.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, LinkedList<Waiter>> _lines = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _turns = new();

    /// <summary>How many sources have somebody waiting.</summary>
    public int Count => _turns.Count;

    /// <summary>How many requests wait.</summary>
    public int Total => _lines.Values.Sum(static line => line.Count(static waiter => !waiter.IsOver));

    public void Join(string source, Waiter waiter, bool isInFront)
    {
        if (!_lines.TryGetValue(source, out var line))
        {
            line = new LinkedList<Waiter>();
            _lines.Add(source, line);
            _turns.AddLast(source);
        }

        if (isInFront)
        {
            line.AddFirst(waiter);
            _turns.Remove(source);
            _turns.AddFirst(source);
        }
        else
        {
            line.AddLast(waiter);
        }
    }

    /// <summary>Gives the first of the next source a chance; that source is last then. Where <paramref name="isServed"/> says so, the waiter leaves the line.</summary>
    public bool Next(Func<Waiter, bool> isServed)
    {
        var source = _turns.First!.Value;
        _turns.RemoveFirst();
        var line = _lines[source];
        DropGivenUp(line);
        var served = line.First is { } first && isServed(first.Value);
        if (served)
        {
            line.RemoveFirst();
        }

        if (line.Count == 0)
        {
            _lines.Remove(source);
        }
        else
        {
            _turns.AddLast(source);
        }

        return served;
    }

    /// <summary>How many requests wait for a host.</summary>
    public int Waiting(HostGate gate) => _lines.Values.Sum(line => line.Count(waiter => waiter.Gate == gate && !waiter.IsOver));

    private static void DropGivenUp(LinkedList<Waiter> line)
    {
        while (line.First is { Value.IsOver: true })
        {
            line.RemoveFirst();
        }
    }
}
