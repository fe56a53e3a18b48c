using Ingest.Stories;
using Xunit;

namespace Ingest.Tests.Stories;

public sealed class StoryIndexTests
{
    private const int Seed = 20260303;
    private readonly StoryIndex _index = new(new StoriesOptions());

    public static TheoryData<string> Edits { get; } = ["headline", "trimmed", "extended", "reworded", "all"];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Place_NearCopy_IsDuplicateOfTheFirst(string edit)
    {
        var random = new Random(Seed);
        foreach (var (i, report) in ReportCases.All.Index())
        {
            var first = _index.Place(ReportCases.Candidate($"first-{i}", report.Title, report.Text));
            var copy = _index.Place(ReportCases.Candidate($"copy-{i}", "What we know so far", Edited(report.Text, edit, random), 3));
            Assert.True(copy.DuplicateOf == $"first-{i}", $"{edit} of {report.Title} (seed {Seed}) is a copy of {copy.DuplicateOf}");
            Assert.Equal(first.StoryId, copy.StoryId);
            Assert.InRange(copy.Similarity!.Value, 0.2, 1);
        }
    }

    [Fact]
    public void Place_ReportsOfOneEvent_ShareAStoryAndAreNoCopies()
    {
        var placed = ReportCases.All.Select((report, i) => (report.Event, Placement: _index.Place(ReportCases.Candidate($"r{i}", report.Title, report.Text, i)))).ToList();
        Assert.All(placed, static report => Assert.Null(report.Placement.DuplicateOf));
        Assert.All(placed.GroupBy(static report => report.Event, StringComparer.Ordinal), static group => Assert.Single(group.Select(static report => report.Placement.StoryId).Distinct(StringComparer.Ordinal)));
        Assert.Equal(3, placed.Select(static report => report.Placement.StoryId).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Place_FirstReport_NamesTheStoryAfterItself()
    {
        var report = ReportCases.All[0];
        var placement = _index.Place(ReportCases.Candidate("r", report.Title, report.Text));
        Assert.Equal(StoryIndex.NewStory("r"), placement.StoryId);
        Assert.Matches("^s-[0-9a-f]{20}$", placement.StoryId);
    }

    [Fact]
    public void Place_SameTextWeeksLater_BeginsANewStory()
    {
        var report = ReportCases.All[0];
        var first = _index.Place(ReportCases.Candidate("a", report.Title, report.Text));
        var later = _index.Place(ReportCases.Candidate("b", report.Title, report.Text, 24 * 40));
        Assert.Null(later.DuplicateOf);
        Assert.NotEqual(first.StoryId, later.StoryId, StringComparer.Ordinal);
    }

    [Fact]
    public void Place_CopyOfACopy_PointsAtTheEarliest()
    {
        var report = ReportCases.All[2];
        _index.Place(ReportCases.Candidate("a", report.Title, report.Text));
        _index.Place(ReportCases.Candidate("b", "Other headline", ReportCases.Extended(report.Text), 1));
        Assert.Equal("a", _index.Place(ReportCases.Candidate("c", "Third headline", ReportCases.Extended(report.Text), 2)).DuplicateOf);
    }

    [Fact]
    public void Place_ReportOfTwoStories_MakesThemOneForAllThatFollow()
    {
        var left = _index.Place(InventedEvents.Report(1, 0)).StoryId;
        var right = _index.Place(InventedEvents.Report(2, 0)).StoryId;
        Assert.NotEqual(left, right, StringComparer.Ordinal);
        var joint = _index.Place(Joint(InventedEvents.Report(1, 1), InventedEvents.Report(2, 1)));
        Assert.Equal(new[] { left, right }.Order(StringComparer.Ordinal), new[] { joint.StoryId, joint.Merges }.Order(StringComparer.Ordinal));
        Assert.Equal(joint.StoryId, _index.Place(InventedEvents.Report(1, 2)).StoryId);
        Assert.Equal(joint.StoryId, _index.Place(InventedEvents.Report(2, 2)).StoryId);
    }

    [Fact]
    public void Place_AgencyText_KeepsItsCredit() =>
        Assert.Equal("reuters", _index.Place(ReportCases.Candidate("a", "Ferry", "TALLINN (Reuters) - A ferry ran aground.")).Credit?.Author);

    [Fact]
    public void Place_FloodOfCopies_PointsAtTheOriginal()
    {
        var report = ReportCases.All[0];
        var random = new Random(Seed);
        _index.Place(ReportCases.Candidate("first", report.Title, report.Text));
        var originals = Enumerable.Range(0, 400).Select(i => _index.Place(ReportCases.Candidate($"copy-{i}", report.Title, ReportCases.Reworded(report.Text, random), i / 10.0)).DuplicateOf).ToList();
        Assert.All(originals, static original => Assert.Equal("first", original));
    }

    [Fact]
    public void Place_ShortBoilerplateTwice_IsNoCopy()
    {
        _index.Place(ReportCases.Candidate("a", "Error", "This page is not available in your region."));
        Assert.Null(_index.Place(ReportCases.Candidate("b", "Error", "This page is not available in your region.", 1)).DuplicateOf);
    }

    [Fact]
    public void Place_BeyondCapacity_ForgetsTheOldest()
    {
        var index = new StoryIndex(new StoriesOptions { Capacity = 100 });
        foreach (var i in Enumerable.Range(0, 500))
        {
            index.Place(StoryStreams.Report(i, new Random(Seed + i)));
        }

        Assert.Equal(100, index.Count);
    }

    [Fact]
    public void Place_AnyText_NeverThrows()
    {
        var random = new Random(Seed);
        foreach (var i in Enumerable.Range(0, 300))
        {
            var text = new string(Enumerable.Range(0, random.Next(400)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x250 : 0x10000)).ToArray());
            var placement = _index.Place(ReportCases.Candidate($"r{i}", text[..(text.Length / 3)], text));
            Assert.True(placement.StoryId.Length == 22, $"seed {Seed}, text {i}");
        }
    }

    /// <summary>One report of both events, told in turns.</summary>
    private static StoryCandidate Joint(StoryCandidate left, StoryCandidate right)
    {
        var paragraphs = left.Text.Split("\n\n").Zip(right.Text.Split("\n\n"), static (one, other) => $"{one}\n\n{other}");
        return left with { Id = "joint", Title = $"{left.Title} {right.Title}", Text = string.Join("\n\n", paragraphs) };
    }

    private static string Edited(string text, string edit, Random random) => edit switch
    {
        "trimmed" => ReportCases.Trimmed(text),
        "extended" => ReportCases.Extended(text),
        "reworded" => ReportCases.Reworded(text, random),
        "all" => ReportCases.Extended(ReportCases.Reworded(text, random)),
        _ => text,
    };
}
