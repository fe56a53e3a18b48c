using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Watches;

/// <summary>Which step said no, and what it says to people.</summary>
public sealed class WatchExplanationTests
{
    private static readonly Watch Raqqa = new("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95283, 39.00788, null, [], [], [], []);
    private static readonly Watch Aaley = new("Aaley", "geonames:280425", "Aaley", "LB", 33.8053, 35.6, null, [], [], [], []);
    private static readonly Watch Circle = Raqqa with { WithinKilometres = 50 };
    private static readonly WatchArea Box = new(WatchArea.MultiPolygon, [[[[38, 35], [38.4, 35], [38.4, 36.5], [38, 36.5], [38, 35]]]]);
    private static readonly Watch Valley = new("Valley", null, null, null, null, null, null, [], [], [], []) { Area = Box };
    private static readonly Watch Sand = new("Sand", null, null, null, null, null, null, ["Sand"], [], [], []) { Entity = new WatchedEntity("e-sand", "Mira Sand", WatchedEntity.Person) };
    private static readonly TimelinePlace Tabqa = new("Tabqa", "geonames:163533", "Ath Thawrah", "SY", 35.83672, 38.54813, "populated-place", 0.9);
    private static readonly TimelinePlace Syria = new("Syria", "country:SY", "Syria", "SY", 35, 38, "country", 0.9);
    private static readonly TimelinePlace OtherRaqqa = new("Raqqa", "geonames:1", "Raqqa", "IQ", 33, 44, "populated-place", 0.9);
    private static readonly TimelinePlace NoRaqqa = new("Raqqa", null, null, null, null, null, null, 0.9);

    private static readonly WatchMatcher Matcher = Timeline.Matcher();

    private static readonly List<(string Step, Watch Watch, TimelineArticle Article, string Words)> Refused =
    [
        ("NothingFound", Raqqa, Article("A blast shook Homs on Monday."), "Nothing in the text is, or is near to, what is watched."),
        ("SmallLetters", Raqqa, Article("They spoke of raqqa on Monday."), "\"raqqa\" is like the spelling \""),
        ("SmallLetters", Sand, Article("The sand was wet."), "\"sand\" is like the spelling \"Sand\", but has no capital"),
        ("EnglishWord", Aaley, Article("The Alley was shut on Monday."), "\"Alley\" is near the spelling \"Aaley\", but a common English word."),
        ("SentenceStart", Raqqa, Article("Raqqaa was quiet on Monday."), "\"Raqqaa\" is near the spelling"),
        ("PersonName", Raqqa, Article("Letters by Omar Raqqa were found.", entities: [new TimelineEntity("Omar Raqqa", "Person", 0.9)]), "\"Raqqa\" is part of the name of a person, \"Omar Raqqa\" (confidence 0.9)."),
        ("AnotherName", Sand, Article("Letters by Otto Sand were found.", entities: [new TimelineEntity("Otto Sand", "Person", 0.9, "e-otto")]), "\"Sand\" is part of another name, \"Otto Sand\" (Person, confidence 0.9)."),
        ("AnotherPlace", Raqqa, Article("A blast shook Raqqa on Monday.", places: [OtherRaqqa]), "\"Raqqa\" was resolved to Raqqa, IQ (geonames:1, confidence 0.9)"),
        ("ActorUse", Raqqa, Article("Raqqa said on Monday that it was ready.", places: [OtherRaqqa with { PlaceId = "geonames:172955", Country = "SY", Use = "actor" }]), "\"Raqqa\" stands for who governs in Raqqa, SY (geonames:172955, confidence 0.9), not for the place."),
        ("Guess", Raqqa, Article("A blast shook it on Monday, in town.", places: [OtherRaqqa with { Text = "town", PlaceId = "geonames:172955", Confidence = 0.2 }]), "\"town\" was resolved to Raqqa, IQ (geonames:172955, confidence 0.2), which is no more than a guess."),
        ("Unresolved", Valley, Article("A blast shook Raqqa on Monday.", places: [NoRaqqa]), "\"Raqqa\" stays unresolved, so nobody knows whether it lies inside."),
        ("NoPoint", Circle, Article("Convoys crossed Syria on Monday.", places: [Syria]), "\"Syria\" is Syria, SY (country:SY, confidence 0.9), a country, which is no point that could lie inside."),
        ("Outside", Raqqa with { WithinKilometres = 20 }, Article("Convoys reached Tabqa on Monday.", places: [Tabqa]), "\"Tabqa\" is Ath Thawrah, SY (geonames:163533, confidence 0.9), 43 km from the middle of the circle of 20 km."),
        ("Outside", Valley, Article("Convoys reached Tabqa on Monday.", places: [Tabqa]), "\"Tabqa\" is Ath Thawrah, SY (geonames:163533, confidence 0.9), outside of the area."),
        ("NotSure", Raqqa with { Confidence = 0.7 }, Article("They spoke of Raqqaa on Monday."), "\"Raqqaa\" is found, with a confidence of 0.5; the watch asks for 0.7."),
        ("OtherEvents", Raqqa with { Events = ["AID"] }, Article("Rebels shelled Raqqa on Monday.", claims: [new TimelineClaim("ASSAULT", "shelled", null)]), "\"Raqqa\" is found, but what is claimed about it is ASSAULT; the watch asks for AID."),
        ("OtherEvents", Raqqa with { Events = ["AID"] }, Article("Rebels spoke in Raqqa on Monday."), "\"Raqqa\" is found, but nothing is claimed about it; the watch asks for AID."),
        ("OtherActors", Raqqa with { Actors = ["army"] }, Article("Rebels shelled Raqqa on Monday.", claims: [new TimelineClaim("ASSAULT", "shelled", null, "Rebels")]), "\"Raqqa\" is found, but who acts there is Rebels; the watch asks for army."),
        ("UnsureClaims", Raqqa with { Events = ["ASSAULT"], Confidence = 0.9 }, Article("Rebels shelled Raqqa on Monday.", claims: [new TimelineClaim("ASSAULT", "shelled", null)]), "\"Raqqa\" is found, but the surest claim about it has a confidence of 0.8; the watch asks for 0.9."),
        ("OtherLanguage", Raqqa with { Languages = ["ar"] }, Article("A blast shook Raqqa on Monday."), "The article is in 'en'; the watch asks for ar."),
        ("OtherSource", Raqqa with { Sources = ["courier.example"] }, Article("A blast shook Raqqa on Monday."), "The publisher is Example (https://example.org/a1); the watch asks for courier.example."),
        ("Paused", Raqqa with { Paused = "on leave" }, Article("A blast shook Raqqa on Monday."), "The watch is paused (on leave)."),
    ];

    public static TheoryData<int, string> Cases => new(Refused.Select(static (refused, number) => (number, refused.Step)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Explain_NoMatch_NamesTheStepWithItsEvidence(int number, string step)
    {
        var (_, watch, article, words) = Refused[number];
        var reading = Matcher.Explain(article.Article(), article.Enrichment(), watch);
        Assert.Null(reading.Match);
        var refusal = Assert.IsAssignableFrom<WatchRefusal>(reading.Refusals.FirstOrDefault(refusal => refusal.GetType().Name == step));
        Assert.StartsWith(words, RefusalWords.Of(refusal, watch), StringComparison.Ordinal);
        Assert.Empty(Matcher.Match(article.Article(), article.Enrichment(), Watchlist.Empty with { Watches = [watch] }));
    }

    public static TheoryData<string> Timelines => AlertDeskTests.Timelines;

    [Theory]
    [MemberData(nameof(Timelines))]
    public void Explain_AnyTimeline_SaysWhatMatchSaysAndAlwaysWhy(string name)
    {
        var timeline = Timeline.Read(name);
        foreach (var article in timeline.Articles)
        {
            var matches = Matcher.Match(article.Article(), article.Enrichment(), timeline.Watchlist());
            foreach (var watch in timeline.Watchlist().Watches)
            {
                var reading = Matcher.Explain(article.Article(), article.Enrichment(), watch);
                Assert.Equal(matches.FirstOrDefault(match => match.Watch.Name == watch.Name)?.Reason, reading.Match?.Reason);
                Assert.True(reading.Match is not null || reading.Refusals.Count > 0, $"{article.Id}, {watch.Name}");
                Assert.All(reading.Refusals, refusal => Assert.NotEmpty(RefusalWords.Of(refusal, watch)));
            }
        }
    }

    private static TimelineArticle Article(string text, List<TimelinePlace>? places = null, List<TimelineClaim>? claims = null, List<TimelineEntity>? entities = null) =>
        new("a1", null, "s-1", null, text, places, claims, entities);
}
