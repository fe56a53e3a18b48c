using System.Text;
using System.Text.Json;
using Ingest.Watches;
using Ingest.Watches.Sinks;
using Xunit;

namespace Ingest.Tests.Watches.Sinks;

/// <summary>The messages are what the services' own pages ask for.</summary>
public sealed class SinkMessageTests
{
    private const string Evil = "<!channel> *b* _i_ [x](http://evil.example) & `c`";

    [Fact]
    public void Slack_OneAlert_IsTitleLinkSentenceReasonAndSource()
    {
        var message = Json(SlackSink.Message(AlertBundle.Of(SomeAlerts.Of("a-1"))));
        Assert.Equal("Orrin: Shells fall on the old bridge", message.GetProperty("text").GetString());
        var section = Assert.Single(message.GetProperty("blocks").EnumerateArray());
        Assert.Equal("mrkdwn", section.GetProperty("text").GetProperty("type").GetString());
        Assert.Equal(
            "*<https://courier.example/bridge?a=1&amp;b=2|Orrin: Shells fall on the old bridge>*\n>Shells fell on the old bridge.\n"
            + "\"Orrin\" found in the text (spelling level L1); first mention in this story.\nCourier, 2026-03-01 07:00Z",
            section.GetProperty("text").GetProperty("text").GetString());
    }

    [Fact]
    public void Slack_WhatAPageSays_MentionsNobodyAndMakesNoLink()
    {
        var text = Encoding.UTF8.GetString(SlackSink.Message(AlertBundle.Of(SomeAlerts.Of("a-1", Evil, Evil))));
        using var parsed = JsonDocument.Parse(text);
        Assert.DoesNotContain("<!channel>", parsed.RootElement.GetProperty("text").GetString()!, StringComparison.Ordinal);
        Assert.DoesNotContain("<!channel>", parsed.RootElement.GetProperty("blocks")[0].GetProperty("text").GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(13, 11)]
    public void Slack_Digest_ShowsTenAndSaysHowManyMore(int alerts, int blocks)
    {
        var message = Json(SlackSink.Message(SomeAlerts.Bundle(alerts)));
        Assert.Equal($"{alerts} alerts", message.GetProperty("text").GetString());
        Assert.Equal(blocks, message.GetProperty("blocks").GetArrayLength());
        if (alerts > 10)
        {
            Assert.Equal("and 3 more", message.GetProperty("blocks")[10].GetProperty("text").GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Teams_OneAlert_IsAnAdaptiveCardWithAButton()
    {
        var attachment = Assert.Single(Json(TeamsSink.Message(AlertBundle.Of(SomeAlerts.Of("a-1")))).GetProperty("attachments").EnumerateArray());
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        var card = attachment.GetProperty("content");
        Assert.Equal(("AdaptiveCard", "1.4"), (card.GetProperty("type").GetString(), card.GetProperty("version").GetString()));
        var items = card.GetProperty("body")[0].GetProperty("items");
        Assert.Equal("Orrin: Shells fall on the old bridge", items[0].GetProperty("text").GetString());
        Assert.Equal("https://courier.example/bridge?a=1&b=2", items[4].GetProperty("actions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void Teams_WhatAPageSays_IsNoMarkdown()
    {
        var card = Json(TeamsSink.Message(AlertBundle.Of(SomeAlerts.Of("a-1", Evil)))).GetProperty("attachments")[0].GetProperty("content");
        Assert.Contains("\\*b\\* \\_i\\_ \\[x\\]", card.GetProperty("body")[0].GetProperty("items")[0].GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "字")]
    [InlineData(500, "字")]
    [InlineData(500, "😀")]
    [InlineData(500, "\\")]
    public void Teams_LongTexts_StayUnderTheLimitOfTheService(int alerts, string sign)
    {
        var one = SomeAlerts.Of("a-1", string.Concat(Enumerable.Repeat(sign, 2000)), string.Concat(Enumerable.Repeat(sign, 20_000)));
        var bundle = new AlertBundle("d-1", SomeAlerts.Time, [.. Enumerable.Repeat(one, alerts)]);
        Assert.InRange(TeamsSink.Message(bundle).Length, 1, 28 * 1024);
    }

    [Fact]
    public void Ntfy_OneAlert_OpensTheArticle()
    {
        var message = Json(NtfySink.Message(AlertBundle.Of(SomeAlerts.Of("a-1")), "orrin-desk"));
        Assert.Equal("orrin-desk", message.GetProperty("topic").GetString());
        Assert.Equal("https://courier.example/bridge?a=1&b=2", message.GetProperty("click").GetString());
        Assert.StartsWith("Shells fell on the old bridge.\n", message.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ntfy_LongTexts_FitItsMessage()
    {
        var one = SomeAlerts.Of("a-1", new string('字', 2000), string.Concat(Enumerable.Repeat("😀", 9000)));
        var bundle = new AlertBundle("d-1", SomeAlerts.Time, [.. Enumerable.Repeat(one, 9)]);
        Assert.InRange(Encoding.UTF8.GetByteCount(Json(NtfySink.Message(bundle, "t-1")).GetProperty("message").GetString()!), 1, 4096);
    }

    [Fact]
    public void Line_CutWithinAPair_LeavesNoHalf()
    {
        for (var most = 2; most < 12; most++)
        {
            var line = AlertLines.Line(string.Concat(Enumerable.Repeat("😀", 9)), most);
            Assert.InRange(line.Length, 1, most);
            Assert.DoesNotContain(line.EnumerateRunes(), static rune => rune == Rune.ReplacementChar);
        }
    }

    private static JsonElement Json(byte[] message)
    {
        using var document = JsonDocument.Parse(message);
        return document.RootElement.Clone();
    }
}
