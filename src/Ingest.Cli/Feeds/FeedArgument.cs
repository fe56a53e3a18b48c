using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Cli.Feeds;

/// <summary>Finds the feed that someone means by its id or its address.</summary>
internal static class FeedArgument
{
    public static async Task<FeedState> FindAsync(Subscriptions subscriptions, string text, CancellationToken cancellationToken)
    {
        var id = FeedAddress.TryRead(text) is { } address && text.Contains("://", StringComparison.Ordinal) ? FeedAddress.FeedId(address) : text.Trim();
        return BlobName.IsValid(BlobName.FeedState(id)) && await subscriptions.GetAsync(id, cancellationToken) is { } found
            ? found.State
            : throw new CliException($"There is no feed “{text}” in the list. 'ingest feeds list' shows what there is.");
    }
}
