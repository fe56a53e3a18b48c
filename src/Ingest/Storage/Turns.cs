namespace Ingest.Storage;

/// <summary>Turns that need no queue.</summary>
public static class Turns
{
    /// <summary>It is always this message's turn.</summary>
    public static Turn AtOnce { get; } = static cancellationToken => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
}
