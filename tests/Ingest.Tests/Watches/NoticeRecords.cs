using Ingest.Claims;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest.Tests.Watches;

/// <summary>Notices of how feeds fare, as they are kept.</summary>
internal static class NoticeRecords
{
    public static readonly DateTimeOffset Time = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Keeps a notice that Courier's feed broke, told on the console, and an hour later that it recovered, told to nobody yet; and an alert, which is no notice.</summary>
    public static async Task KeepAsync(IBlobStore store, CancellationToken cancellationToken)
    {
        AlertRecord[] records =
        [
            new(Of("n-1", "broken", "Courier cannot be read.", Time), [new Delivery("console", Time, "delivered")]),
            new(Of("n-2", "recovered", "Courier is read again.", Time.AddHours(1)), []),
            new(Of("a-1", "L1", "Raqqa", Time), []),
        ];
        foreach (var record in records)
        {
            await store.CreateAsync(BlobName.AlertState(record.Alert.Id), CanonicalJson.ToUtf8(record, WatchesJson.Options), "application/json", cancellationToken);
        }
    }

    private static Alert Of(string id, string level, string text, DateTimeOffset time) => new(
        id, "feeds", time, Alert.Notice, text, new TextSpan("Courier", 0, 7), level, null, null, new TextSpan(text, 0, text.Length), [], [],
        new ClaimArticle("f-1", string.Empty, "https://courier.example/feed", "Courier", "Courier", null, string.Empty), ["console"]);
}
