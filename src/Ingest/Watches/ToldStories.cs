using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>What was told of stories that turned out to be one. Their owners heard of both, so what goes on under one id is news only if it is new to both.</summary>
internal static class ToldStories
{
    public static string NameOf(string watch, string storyId) => BlobName.AlertState("t-" + ContentId.Of(WatchKey.Of(watch), storyId));

    /// <summary>Adds what a watch was told of <paramref name="merged"/> to what it was told of <paramref name="storyId"/>. Done again, it changes nothing.</summary>
    public static async Task JoinAsync(IBlobStore store, string watch, string merged, string storyId, CancellationToken cancellationToken)
    {
        if (Read(await store.GetAsync(NameOf(watch, merged), cancellationToken)) is not { } other)
        {
            return;
        }

        var name = NameOf(watch, storyId);
        while (true)
        {
            var blob = await store.GetAsync(name, cancellationToken);
            var told = Read(blob) ?? new ToldStory(watch, storyId, []);
            var missing = other.Reports.Where(report => !told.Reports.Any(known => known.ArticleId == report.ArticleId && known.Revision == report.Revision)).ToList();
            if (missing.Count == 0 || await store.ReplaceAsync(name, Written(told with { Reports = [.. missing, .. told.Reports] }), "application/json", blob?.Version, cancellationToken) is not null)
            {
                return;
            }
        }
    }

    public static ToldStory? Read(Blob? blob) => blob is null ? null : CanonicalJson.Read<ToldStory>(blob.Content.Span, WatchesJson.Options);

    public static byte[] Written(ToldStory told) => CanonicalJson.ToUtf8(told, WatchesJson.Options);
}
