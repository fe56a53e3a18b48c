using Ingest.Feeds;

namespace Ingest.Tests.Feeds;

/// <summary>States of feeds for tests.</summary>
internal static class FeedStates
{
    public static FeedState Of(string url, string? title = null, string? folder = null) => new(
        FeedAddress.FeedId(new Uri(url)), url, null, title, folder, null, default, default, null, null, null, FeedStatus.New, null, 0, null, null, null,
        new Dictionary<string, string>(StringComparer.Ordinal));
}
