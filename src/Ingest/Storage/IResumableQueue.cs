namespace Ingest.Storage;

/// <summary>A queue whose one host takes up, at start, what an earlier process of it had in hand when it ended.</summary>
public interface IResumableQueue
{
    /// <summary>How many times a message may be in the hands of a process that ends before it is set aside as the likely cause.</summary>
    const int MostInterruptions = 100;

    /// <summary>Why such a message is set aside.</summary>
    static string InterruptedTooOften { get; } =
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The process ended {MostInterruptions} times while it worked on this message.");

    /// <summary>
    /// For the one owner of the data folder, at start: each message that was in hand keeps its place and that try does not count; one that was in
    /// hand <see cref="MostInterruptions"/> times is set aside, so that it cannot end every process for ever. Gives how many had been in hand.
    /// </summary>
    Task<int> ReturnInterruptedAsync(CancellationToken cancellationToken);
}
