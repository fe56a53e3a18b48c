using System.Globalization;
using Ingest.Stories;
using Xunit;

namespace Ingest.Tests.Stories;

/// <summary>Reports come when they come: in which order, within a story's window, must not matter much.</summary>
public sealed class ArrivalOrderTests(ITestOutputHelper log)
{
    private const int Events = 26;
    private const int Writers = 5;
    private const double Floor = 0.92;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Place_ArrivalsShuffled_GroupsAsInOrder(int seed)
    {
        var reports = Enumerable.Range(0, Events).SelectMany(static e => Enumerable.Range(0, Writers).Select(writer => InventedEvents.Report(e, writer))).OrderBy(static report => report.Published).ToArray();
        var inOrder = Grouped(reports);
        new Random(seed).Shuffle(reports);
        var shuffled = Grouped(reports);
        var same = BCubed.F1(reports.Select(report => (inOrder[report.Id], shuffled[report.Id])));
        var right = BCubed.F1(reports.Select(report => (report.Id.Split('w')[0], shuffled[report.Id])));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: B-cubed F1 {same:F4} against the grouping in order, {right:F4} against the events"));
        Assert.True(same >= Floor && right >= Floor, string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {same:F4} and {right:F4}, floor {Floor}."));
    }

    /// <summary>The story of each report once all have come, merges counted.</summary>
    private static Dictionary<string, string> Grouped(IEnumerable<StoryCandidate> reports)
    {
        var index = new StoryIndex(new StoriesOptions());
        var placed = reports.Select(report => (report.Id, Placement: index.Place(report))).ToList();
        var merges = placed.Where(static report => report.Placement.Merges is not null).ToDictionary(static report => report.Placement.Merges!, static report => report.Placement.StoryId, StringComparer.Ordinal);
        return placed.ToDictionary(static report => report.Id, report => Last(report.Placement.StoryId, merges), StringComparer.Ordinal);
    }

    private static string Last(string storyId, Dictionary<string, string> merges) => merges.TryGetValue(storyId, out var into) ? Last(into, merges) : storyId;
}
