using Ingest.Claims;
using Ingest.Language;
using Ingest.Places;
using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class ClaimMessagesTests
{
    private const string Text = "Army units entered the northern edge of Raqqa on Monday, a monitoring group said.";

    private const string Expected =
        """
        {"specversion":"1.0","type":"ingest.claim.v1","source":"/articles/a1","id":"c-1","time":"2017-09-18T14:02:11+00:00","datacontenttype":"application/json","data":{"event":{"type":"MOBILIZE","subtype":"Non-violent transfer of territory","trigger":{"text":"entered","offset":11,"length":7},"cameo":"15","quadClass":4},"actor":{"text":"Army units","offset":0,"length":10,"entityId":"e-1"},"target":{"text":"the northern edge of Raqqa","offset":19,"length":26},"place":{"placeId":"geonames:172955","name":"Ar Raqqah","country":"SY","latitude":35.95,"longitude":39.01,"precision":"populated-place","text":"Raqqa","offset":40,"length":5,"confidence":0.97,"basis":"sentence"},"time":{"text":"Monday","offset":49,"length":6,"start":"2017-09-18","end":"2017-09-18","basis":"text"},"attribution":{"source":{"text":"a monitoring group","offset":57,"length":18},"cue":{"text":"said","offset":76,"length":4},"kind":"indirect"},"polarity":"affirmed","modality":"claimed","confidence":0.81,"evidence":{"text":"Army units entered the northern edge of Raqqa on Monday, a monitoring group said.","offset":0,"length":81},"article":{"articleId":"a1","revision":"r1","url":"https://news.example/raqqa","title":"Army enters city","publisher":"Example News","published":"2017-09-18T13:40:00+00:00","storyId":"s-1"},"raw":{"sha256":"abc123"},"engine":{"name":"embedded","version":"1.0.0","model":"en-1","gazetteer":"2023-03"},"eventKey":{"id":"k-fe039878fb53df72d781","type":"MOBILIZE","place":"geonames:172955","day":"2017-09-18","actor":"army unit","target":"northern edge"}}}
        """;

    public static Enrichment Enrichment { get; } = new(
        "a1",
        "r1",
        new DateOnly(2017, 9, 18),
        new EngineVersion("embedded", "1.0.0", "en-1", "2023-03"),
        "en",
        [],
        [new PlaceMention("Raqqa", 40, 5, "geonames:172955", "Ar Raqqah", "SY", "Raqqa", 35.95, 39.01, "populated-place", 0.97, [])],
        [new TimeExpression("Monday", 49, 6, "2017-09-18", "2017-09-18")],
        [
            new Attribution(
                new AttributionSource("a monitoring group", 57, 18, null),
                new TextSpan("said", 76, 4),
                new AttributedContent(Text[..55], 0, 55, null),
                "indirect"),
        ],
        [
            new Claim(
                "c-1",
                new TextSpan(Text, 0, 81),
                new ClaimEvent("MOBILIZE", null, "Non-violent transfer of territory", new TextSpan("entered", 11, 7)),
                new ClaimRole("Army units", 0, 10, "e-1"),
                new ClaimRole("the northern edge of Raqqa", 19, 26, null),
                0,
                0,
                0,
                "affirmed",
                "claimed",
                0.81),
        ],
        []);

    [Fact]
    public void From_OneClaim_WritesTheAgreedMessage()
    {
        var message = Assert.Single(ClaimMessages.From(Texts.Revision(Text), Enrichment));
        Assert.Equal(Expected, CanonicalJson.ToText(message, ClaimsJson.Options));
    }

    [Fact]
    public void From_ArticleOfAGradedFeed_CarriesTheGrade()
    {
        var message = Assert.Single(ClaimMessages.From(Texts.Revision(Text) with { Reliability = "B2" }, Enrichment));
        Assert.Equal("B2", message.Data.Article.Reliability);
        Assert.Contains("\"reliability\":\"B2\"", CanonicalJson.ToText(message, ClaimsJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void From_ClaimWithoutPlaceTimeAndSpeaker_LeavesThemOut()
    {
        var bare = Enrichment with { Places = [], Claims = [Enrichment.Claims[0] with { PlaceIndex = null, TimeIndex = null, AttributionIndex = null }] };
        var json = CanonicalJson.ToText(ClaimMessages.From(Texts.Revision(Text), bare)[0], ClaimsJson.Options);
        Assert.DoesNotContain("\"place\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"attribution\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asserted", "Raqqa story 0.48")]
    [InlineData("denied", "Raqqa story 0.48")]
    [InlineData("planned", null)]
    public void From_ClaimWithoutPlace_HasTheStorysWhereItIsToldAsDone(string modality, string? place)
    {
        var bare = Enrichment with { Claims = [Enrichment.Claims[0] with { PlaceIndex = null, Modality = modality }] };
        var data = ClaimMessages.From(Texts.Revision(Text), bare)[0].Data;
        Assert.Equal(place, data.Place is { } told ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{told.Text} {told.Basis} {told.Confidence}") : null);
        Assert.Null(data.EventKey?.Place);
    }

    [Theory]
    [InlineData("asserted", true, "2017-09-18 publication")]
    [InlineData("denied", true, "2017-09-18 publication")]
    [InlineData("claimed", false, "2017-09-18 fetch")]
    [InlineData("planned", true, null)]
    [InlineData("demanded", true, null)]
    public void From_ClaimWithoutTime_HasTheArticlesDayWhereItIsToldAsDone(string modality, bool isDated, string? time)
    {
        var revision = Texts.Revision(Text) with { Published = isDated ? Texts.Published : null };
        var claim = ClaimMessages.From(revision, Enrichment with { Claims = [Enrichment.Claims[0] with { TimeIndex = null, Modality = modality }] })[0].Data;
        Assert.Equal(time, claim.Time is { } told ? $"{told.Start} {told.Basis}" : null);
        Assert.Equal("2017-09-18", claim.EventKey!.Day);
    }

    [Fact]
    public void From_SameEventInOtherWords_HasTheSameKey()
    {
        var other = Enrichment.Claims[0] with { Actor = new ClaimRole("The army units", 0, 14, null), Modality = "asserted", AttributionIndex = null };
        var messages = ClaimMessages.From(Texts.Revision(Text), Enrichment with { Claims = [Enrichment.Claims[0], other, other with { PlaceIndex = null }] });
        Assert.Equal(messages[0].Data.EventKey, messages[1].Data.EventKey);
        Assert.NotEqual(messages[0].Data.EventKey, messages[2].Data.EventKey);
        Assert.Null(messages[2].Data.EventKey!.Place);
    }

    [Fact]
    public void From_ClaimQuotedByAnother_CarriesCountsAreaSentencesAndTheChain()
    {
        var quoted = Enrichment with
        {
            Attributions = [Enrichment.Attributions[0] with { Within = 1 }, Enrichment.Attributions[0] with { Source = new AttributionSource("the agency", 0, 10, null) }],
            Claims = [Enrichment.Claims[0] with
            {
                Counts = [new ClaimCount("killed", 4, 4, "exact", "four", 0, 4)],
                Area = new RelativePlace("distance", 36, 39.5, 10, "50 km east of Raqqa", 0, 19),
                AlsoSaid = [new TextSpan("Army", 0, 4)],
            }],
        };
        var claim = ClaimMessages.From(Texts.Revision(Text), quoted)[0].Data;
        Assert.Equal("the agency", claim.Attribution!.Via!.Source!.Text);
        Assert.Equal((4, 10.0, "Army"), (claim.Counts![0].Minimum, claim.Area!.RadiusKm, claim.AlsoSaid![0].Text));
    }
}
