using Ingest.Storage;

namespace Ingest.Cli.Host;

/// <summary>Which stage takes a queue's messages, how many at once, and what is done with a message that failed for the last time.</summary>
/// <param name="IsOvertaken">Whether others may go ahead of work that has its turn, because it talks to other servers in it.</param>
internal sealed record QueueRoute(
    string Queue,
    int Workers,
    Func<string, Turn, CancellationToken, Task> Handle,
    Func<string, string, CancellationToken, Task> GiveUp,
    bool IsOvertaken = false);
