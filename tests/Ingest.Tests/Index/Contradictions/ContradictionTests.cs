using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index.Contradictions;

public sealed class ContradictionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Contradictions_LowerTollLater_IsContradictedWithBothSpeakers()
    {
        var found = Assert.Single(await FindAsync([RivalReports.Blast("courier", 9, 7), RivalReports.Blast("ledger", 12, 4, speaker: "a doctor")]));
        Assert.Equal(("killed", Contradiction.Contradicted, "s-blast"), (found.Differs, found.Relation, found.StoryId));
        Assert.Equal("7 killed (courier: police); 4 killed (ledger: a doctor)", found.Text);
        Assert.Equal(["7", "4"], found.Versions.Select(static version => version.Says), StringComparer.Ordinal);
        var second = found.Versions[1].Claims[0];
        Assert.Equal(("ledger", "a doctor", "A blast in Bogotá killed 4 people, a doctor said."), (second.Publisher, second.Attribution!.Source!.Text, second.Evidence.Text));
        Assert.Equal("geonames:3688689", found.Event.Place!.PlaceId);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero), found.Latest);
    }

    [Fact]
    public async Task Contradictions_TollThatRises_IsUpdated()
    {
        var found = Assert.Single(await FindAsync([RivalReports.Blast("courier", 9, 4), RivalReports.Blast("ledger", 12, 7), RivalReports.Blast("herald", 15, 11)]));
        Assert.Equal(Contradiction.Updated, found.Relation);
        Assert.Equal(["4", "7", "11"], found.Versions.Select(static version => version.Says), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Contradictions_DeniedEvent_IsContradictedWithTheDenial()
    {
        var found = Assert.Single(await FindAsync(
        [
            RivalReports.Advance("courier", "Red Front fighters seized Raqqa, a monitoring group said.", "Red Front fighters", "a monitoring group"),
            RivalReports.Advance("ledger", "The ministry denied that Red Front fighters had seized Raqqa.", "Red Front fighters", "The ministry", "denied"),
        ]));
        Assert.Equal((Contradiction.Polarity, "it happened (courier: a monitoring group); it did not happen (ledger: The ministry)"), (found.Differs, found.Text));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    public async Task Contradictions_WithinOneArticle_StandAsItTellsThem(string path)
    {
        const string Denial = "The ministry denied that Red Front fighters had seized Raqqa.";
        const string Report = "Red Front fighters seized Raqqa, a monitoring group said.";
        const string Taken = "Non-state actor overtakes territory";
        var article = new InventedArticle($"https://courier.example/{path}", "Advance", $"{Denial} {Report}") { Publisher = "courier", Published = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), Story = "s-advance" }
            .Place("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95, 39.01)
            .Claim("ASSAULT", Denial, "seized", "The ministry", Taken, "affirmed", "denied", "2026-02-28").Told("Red Front fighters", "Raqqa")
            .Claim("ASSAULT", Report, "seized", "a monitoring group", Taken, "affirmed", "claimed", "2026-02-28").Told("Red Front fighters", "Raqqa");
        var found = Assert.Single(await FindAsync([article]));
        Assert.Equal("it did not happen (courier: The ministry); it happened (courier: a monitoring group)", found.Text);
    }

    [Theory]
    [InlineData("Red Front fighters had not seized Raqqa, the ministry said.", "claimed", "negated", true)]
    [InlineData("The ministry denied that Red Front fighters had not seized Raqqa.", "denied", "negated", false)]
    [InlineData("Red Front fighters planned to have seized Raqqa.", "planned", "negated", false)]
    [InlineData("Had Red Front fighters seized Raqqa, the ministry asked.", "asked", "affirmed", false)]
    public async Task Contradictions_OtherWaysToPutIt_CountWhereTheySayThatItDidNotHappen(string sentence, string modality, string polarity, bool isFound)
    {
        var affirmed = RivalReports.Advance("courier", "Red Front fighters seized Raqqa.", "Red Front fighters", null, "asserted");
        Assert.Equal(isFound, (await FindAsync([affirmed, RivalReports.Advance("ledger", sentence, "Red Front fighters", null, modality, polarity)])).Count == 1);
    }

    [Fact]
    public async Task Contradictions_OtherActor_NamesBoth()
    {
        var found = Assert.Single(await FindAsync(
        [
            RivalReports.Advance("courier", "The Red Front seized Raqqa.", "The Red Front", null, "asserted", kind: ActorKind.RebelGroup),
            RivalReports.Advance("ledger", "In truth the White Front seized Raqqa.", "the White Front", null, "asserted", kind: ActorKind.RebelGroup),
        ]));
        Assert.Equal((Contradiction.Actor, "by The Red Front (courier); by the White Front (ledger)"), (found.Differs, found.Text));
        Assert.Null(found.Event.Actor);
    }

    [Fact]
    public async Task Contradictions_ActorsOfOpposedKinds_AreOthers()
    {
        var found = Assert.Single(await FindAsync(
        [
            RivalReports.Advance("courier", "Soldiers seized Raqqa.", "Soldiers", null, "asserted", kind: ActorKind.StateForce),
            RivalReports.Advance("ledger", "In truth gunmen seized Raqqa.", "gunmen", null, "asserted", kind: ActorKind.RebelGroup),
        ]));
        Assert.Equal(Contradiction.Actor, found.Differs);
    }

    public static TheoryData<string> Harmonies() => ["same number", "number within", "other place", "other story", "one voice twice", "unclear actor", "country and leader", "other verb", "about the same"];

    [Theory]
    [MemberData(nameof(Harmonies))]
    public async Task Contradictions_WhatMayBothBeRight_IsNone(string what)
    {
        InventedArticle[] reports = what switch
        {
            "same number" => [RivalReports.Blast("courier", 9, 4), RivalReports.Blast("ledger", 12, 4)],
            "number within" => [RivalReports.Blast("courier", 12, 4, "at-least"), RivalReports.Blast("ledger", 9, 7)],
            "about the same" => [RivalReports.Blast("courier", 9, 50, "about"), RivalReports.Blast("ledger", 12, 47)],
            "other place" => [RivalReports.Blast("courier", 9, 7), RivalReports.Blast("ledger", 12, 4, place: "Medellín")],
            "other story" => [RivalReports.Blast("courier", 9, 7), RivalReports.Blast("ledger", 12, 4, story: "s-other", speaker: "a doctor")
                .With(static claim => claim with { EventKey = claim.EventKey! with { Id = "k-other" } })],
            "country and leader" =>
            [
                RivalReports.Advance("courier", "The Red Front seized Raqqa.", "The Red Front", null, "asserted", kind: ActorKind.Government),
                RivalReports.Advance("ledger", "In truth the White Front seized Raqqa.", "the White Front", null, "asserted", kind: ActorKind.Person),
            ],
            "other verb" =>
            [
                RivalReports.Blast("courier", 9, 7),
                RivalReports.Blast("ledger", 12, 7).With(static claim => claim with { Polarity = "negated", Event = claim.Event with { Trigger = claim.Event.Trigger with { Text = "injured" } }, EventKey = claim.EventKey! with { Id = "k-other" } }),
            ],
            "unclear actor" =>
            [
                RivalReports.Advance("courier", "Soldiers seized Raqqa.", "Soldiers", null, "asserted"),
                RivalReports.Advance("ledger", "In truth fighters seized Raqqa.", "fighters", null, "asserted"),
            ],
            _ => [RivalReports.Blast("courier", 9, 7).Claim("ASSAULT", "A blast in Bogotá killed 7 people, police said.", "killed", "police", "Remote explosive/landmine/IED", modality: "claimed")
                .Told(null, "people", new ClaimCount("killed", 4, 4, "exact", "", 0, 0))],
        };
        Assert.Empty(await FindAsync(reports));
    }

    [Fact]
    public async Task Contradictions_TwoClaimsOfOneSentence_AreOneRow()
    {
        static InventedArticle Twice(InventedArticle report) =>
            report.Claim("ASSAULT", report.Claims[0].Data.Evidence.Text, "killed", report.Claims[0].Data.Attribution!.Source!.Text, "Remote explosive/landmine/IED", modality: "claimed")
                .Told(null, "people", report.Claims[0].Data.Counts!);
        var found = Assert.Single(await FindAsync([Twice(RivalReports.Blast("courier", 9, 7)), Twice(RivalReports.Blast("ledger", 12, 4, speaker: "a doctor"))]));
        Assert.Equal((2, 4), (found.Versions.Count, found.Versions.Sum(static version => version.Claims.Count)));
    }

    [Fact]
    public async Task Contradictions_DenialThatNamesNobody_IsNone()
    {
        var affirmed = RivalReports.Advance("courier", "Red Front fighters seized Raqqa.", "Red Front fighters", null, "asserted");
        var denied = RivalReports.Advance("ledger", "The ministry denied that Raqqa was seized by the Red Front.", "Red Front", "The ministry", "denied").Told(null, null);
        Assert.Empty(await FindAsync([affirmed, denied]));
    }

    [Fact]
    public async Task Contradictions_SameKeyInOtherStory_AreListedOnceWithTheFirst()
    {
        var found = Assert.Single(await FindAsync([RivalReports.Blast("courier", 9, 7), RivalReports.Blast("ledger", 12, 4, story: "s-later")]));
        Assert.Equal("s-blast", found.StoryId);
    }

    [Theory]
    [InlineData("place=bogota", "killed")]
    [InlineData("type=ASSAULT&speaker=doctor", "killed")]
    [InlineData("place=raqqa", "polarity")]
    [InlineData("place=fiji", "")]
    [InlineData("min-killed=7", "killed")]
    [InlineData("min-killed=8", "")]
    [InlineData("story=s-advance", "polarity")]
    [InlineData("near=4.6,-74&radius=50", "killed")]
    [InlineData("text=\"a doctor\"", "killed")]
    public async Task Contradictions_Filter_NeedsOneClaimThatFits(string parameters, string differs) =>
        Assert.Equal(differs, string.Join(' ', (await FindAsync(Mixed(), parameters)).Select(static found => found.Differs)));

    [Fact]
    public async Task Contradictions_PagesOfOne_GiveEachOnce()
    {
        using var folder = new TemporaryFolder();
        using var index = await IndexAsync(folder, [.. Mixed(), RivalReports.Blast("times", 13, 30, story: "s-third", place: "Medellín"), RivalReports.Blast("echo", 14, 20, story: "s-third", place: "Medellín")]);
        var ids = new List<string>();
        var query = new IndexQuery(Limit: 1);
        while (true)
        {
            var page = await index.ContradictionsAsync(query, Token);
            ids.AddRange(page.Items.Select(static found => found.Id));
            if (page.Continuation is null)
            {
                break;
            }

            Assert.True(Continuation.TryParse(page.Continuation, out var after));
            query = query with { After = after };
        }

        var all = await index.ContradictionsAsync(new IndexQuery(), Token);
        Assert.Equal(all.Items.Select(static found => found.Id), ids, StringComparer.Ordinal);
        Assert.True(ids.Count >= 3 && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count);
    }

    [Fact]
    public async Task Contradictions_ReportThatWasCorrected_CountsAsItIsNow()
    {
        var first = RivalReports.Blast("courier", 9, 7);
        var corrected = new InventedArticle("https://courier.example/s-blast/9-7", "Blast", "A blast in Bogotá killed 4 people, police said.")
        {
            Publisher = "courier",
            Published = first.Published,
            Story = "s-blast",
            Replaces = first.Revision,
        }
            .Place("Bogotá", "geonames:3688689", "Bogotá", "CO", 4.61, -74.08)
            .Claim("ASSAULT", "A blast in Bogotá killed 4 people, police said.", "blast", "police", "Remote explosive/landmine/IED", modality: "claimed")
            .Told(null, "people", new ClaimCount("killed", 4, 4, "exact", "", 0, 0));
        Assert.Empty(await FindAsync([first, RivalReports.Blast("ledger", 12, 4), corrected]));
    }

    private static InventedArticle[] Mixed() =>
    [
        RivalReports.Blast("courier", 9, 7),
        RivalReports.Blast("ledger", 12, 4, speaker: "a doctor"),
        RivalReports.Advance("courier", "Red Front fighters seized Raqqa, a monitoring group said.", "Red Front fighters", "a monitoring group"),
        RivalReports.Advance("ledger", "The ministry denied that Red Front fighters had seized Raqqa.", "Red Front fighters", "The ministry", "denied"),
    ];

    private static async Task<IReadOnlyList<Contradiction>> FindAsync(InventedArticle[] reports, string parameters = "")
    {
        using var folder = new TemporaryFolder();
        using var index = await IndexAsync(folder, reports);
        return (await index.ContradictionsAsync(FilledIndex.Query(parameters, QueryParameter.OfClaims), Token)).Items;
    }

    private static async Task<SqliteIndex> IndexAsync(TemporaryFolder folder, InventedArticle[] reports)
    {
        var index = new SqliteIndex(new IndexOptions { Path = folder["index.db"] });
        foreach (var report in reports)
        {
            await FilledIndex.WriteAsync(index, report);
        }

        return index;
    }
}
