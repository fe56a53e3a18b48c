using Ingest.Claims;
using Ingest.Language;
using Ingest.Watches;

namespace Ingest.Tests.Watches.Sinks;

/// <summary>Alerts to send.</summary>
internal static class SomeAlerts
{
    public static readonly DateTimeOffset Time = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static Alert Of(string id, string title = "Shells fall on the old bridge", string sentence = "Shells fell on the old bridge.", params string[] tell) => new(
        id,
        "Orrin",
        Time,
        Novelty.New,
        "\"Orrin\" found in the text (spelling level L1); first mention in this story.",
        new TextSpan("Orrin", 0, 5),
        "L1",
        null,
        null,
        new TextSpan(sentence, 0, sentence.Length),
        ["ASSAULT"],
        [],
        new ClaimArticle("x-1", "r-1", "https://courier.example/bridge?a=1&b=2", title, "Courier", Time.AddHours(-1), "s-1"),
        tell);

    public static AlertBundle Bundle(int count) => new("d-1", Time, [.. Enumerable.Range(1, count).Select(static index => Of($"a-{index}", $"Title {index}"))]);
}
