using System.Diagnostics;
using Ingest.Claims;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", "\n", "\n\n", ". ", ", ", "“", "”", "\"", "'", "’s ", "(", ")", ": ", "?", "–", "👍🏽", "\uD800", "مرحبا ", "he said ", "said ", "according to ",
        "the minister ", "Rebels ", "captured ", "the town of ", "Baghdad ", "on Monday ", "3 May 2016", "10:30 pm", "last ", "week ", "not ", "may ", "attacked ", "was ", "by ",
        "air strikes ", "killed ", "denied ", "demanded ", "that ", "to ", "who ", "and ", "of ", "in ", "2016 ", "-ing", "set ", "up ", "a base ", "protesters ", "threatened ",
    ];

    [Theory]
    [InlineData(20261122)]
    [InlineData(11)]
    public async Task Analyze_RandomText_GivesSpansThatSliceOutTheirText(int seed)
    {
        var random = new Random(seed);
        var analyzer = Texts.Analyzer();
        for (var round = 0; round < 1500; round++)
        {
            var text = string.Concat(random.GetItems(Pieces, random.Next(50)));
            var outcome = await analyzer.AnalyzeAsync(new AnalysisInput(text, null, Texts.Published, "en", null), TestContext.Current.CancellationToken);
            Check(text, Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis, $"seed {seed}, round {round}: {text}");
        }
    }

    [Theory]
    [InlineData("attacked Baghdad ")]
    [InlineData("he said “we ")]
    [InlineData("X said, ")]
    [InlineData("on Monday ")]
    [InlineData("the town of ")]
    [InlineData("1 May ")]
    [InlineData("Rebels killed, ")]
    [InlineData("\"a\" said ")]
    public void Find_LongRepetition_AnswersInTime(string piece)
    {
        var document = new LanguageEngine().Analyze(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        var clock = Stopwatch.StartNew();
        var times = TimeFinder.Find(document, Texts.Published);
        ClaimFinder.Find(document, [], [], times, AttributionFinder.Find(document, []), "t");
        // A bound against hanging, not a measure: quadratic time would be many minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(5), $"{piece} took {clock.Elapsed}.");
    }

    private static void Check(string text, Analysis analysis, string message)
    {
        Assert.All(analysis.Times, time => Same(text, time.Text, time.Offset, time.Length, message));
        Assert.All(analysis.Attributions, attribution => Check(text, attribution, message));
        Assert.All(analysis.Claims, claim =>
        {
            Same(text, claim.Evidence.Text, claim.Evidence.Offset, claim.Evidence.Length, message);
            Same(text, claim.Event.Trigger.Text, claim.Event.Trigger.Offset, claim.Event.Trigger.Length, message);
            Assert.True(claim.Evidence.Offset <= claim.Event.Trigger.Offset && claim.Event.Trigger.End() <= claim.Evidence.End(), message);
            Assert.InRange(claim.Confidence, 0, 1);
            CheckRole(text, claim.Actor, message);
            CheckRole(text, claim.Target, message);
        });
    }

    private static void Check(string text, Attribution attribution, string message)
    {
        var content = attribution.Content;
        Same(text, content.Text, content.Offset, content.Length, message);
        Assert.All(content.Parts ?? [], part => Same(text, part.Text, part.Offset, part.Length, message));
        if (attribution.Cue is { } cue)
        {
            Same(text, cue.Text, cue.Offset, cue.Length, message);
        }

        if (attribution.Source is { } source)
        {
            Same(text, source.Text, source.Offset, source.Length, message);
        }
    }

    private static void CheckRole(string text, ClaimRole? role, string message)
    {
        if (role is not null)
        {
            Same(text, role.Text, role.Offset, role.Length, message);
        }
    }

    private static void Same(string text, string span, int offset, int length, string message) =>
        Assert.True(length > 0 && text.Substring(offset, length) == span, message);
}
