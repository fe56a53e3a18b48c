using System.Text;
using System.Text.Json;
using Ingest.Watches;
using Ingest.Watches.Sinks;
using Xunit;

namespace Ingest.Tests.Watches.Sinks;

/// <summary>What an alert knows of its place, its sources and its doubts reaches every sink.</summary>
public sealed class AlertDetailTests
{
    private const string Map = "https://www.openstreetmap.org/?mlat=35.3&mlon=40.1#map=11/35.3/40.1";

    private static readonly Alert Full = SomeAlerts.Of("a-1") with
    {
        PlaceId = "geonames:1",
        PlaceName = "Orrin",
        Map = Map,
        Sources = 12,
        SourceNames = ["Courier", "Ledger"],
        Unsure = ["ASSAULT is denied.", "The spelling is odd."],
    };

    private static readonly Alert Silent = SomeAlerts.Of("a-2") with
    {
        Kind = Alert.Silence,
        Level = "nobody-reports",
        Reason = "No report since 2026-03-01 08:00Z.",
        EventTypes = [],
        Article = SomeAlerts.Of("a-2").Article with { ArticleId = string.Empty, Revision = string.Empty, Url = string.Empty, Title = "Orrin", Publisher = string.Empty, Published = null },
    };

    public static TheoryData<string> Messages { get; } = new(
        AlertText.Of(Full),
        Encoding.UTF8.GetString(SlackSink.Message(AlertBundle.Of(Full))),
        Encoding.UTF8.GetString(TeamsSink.Message(AlertBundle.Of(Full))),
        Encoding.UTF8.GetString(NtfySink.Message(AlertBundle.Of(Full), "t")));

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_OfAFullAlert_SaysAllOfIt(string message)
    {
        Assert.Contains("Orrin (geonames:1)", message, StringComparison.Ordinal);
        Assert.Contains("12 independent sources: Courier, Ledger, and 10 more", message, StringComparison.Ordinal);
        Assert.Contains("ASSAULT is denied. The spelling is odd.", message, StringComparison.Ordinal);
        Assert.Contains("openstreetmap.org/?mlat=35.3", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfASilence_HasNoArticle() => Assert.Equal("SILENT Orrin: nobody-reports\n  why    No report since 2026-03-01 08:00Z.\n", AlertText.Of(Silent));

    [Fact]
    public void Ntfy_OfASilence_HasNoLinkAndNoSource()
    {
        using var message = JsonDocument.Parse(NtfySink.Message(AlertBundle.Of(Silent), "t"));
        Assert.Equal("Silence, Orrin: nobody-reports", message.RootElement.GetProperty("title").GetString());
        Assert.Equal("No report since 2026-03-01 08:00Z.", message.RootElement.GetProperty("message").GetString());
        Assert.False(message.RootElement.TryGetProperty("click", out _));
    }

    [Fact]
    public void Title_OfASurge_SaysSo() => Assert.Equal("Surge, Orrin: Shells fall on the old bridge", AlertLines.Title(SomeAlerts.Of("a-1") with { Kind = Alert.Surge }));

    [Theory]
    [InlineData(null, 11)]
    [InlineData("populated-place", 11)]
    [InlineData("admin1", 8)]
    [InlineData("country", 5)]
    public void Map_OfAPlace_IsAsWideAsThePlace(string? precision, int zoom) =>
        Assert.Equal($"https://www.openstreetmap.org/?mlat=-1.5&mlon=29.25#map={zoom}/-1.5/29.25", MapLink.Of(-1.5, 29.25, precision));

    [Fact]
    public void Map_OfNoPlace_IsNone() => Assert.Null(MapLink.Of(null, 3, null));
}
