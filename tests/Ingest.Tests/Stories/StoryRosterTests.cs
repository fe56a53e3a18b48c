using Ingest.Stories;
using Xunit;

namespace Ingest.Tests.Stories;

public sealed class StoryRosterTests
{
    private readonly StoryRoster _stories = new();

    [Fact]
    public void Add_ReportThatMerges_CountsBothStoriesAsOne()
    {
        Add(1, "s-a");
        Add(2, "s-b");
        Add(3, "s-a", merges: "s-b");
        Assert.Equal(("s-a", 3, 0), (_stories.Current("s-b"), _stories.Size("s-a"), _stories.Size("s-b")));
    }

    [Fact]
    public void Add_MergedStoryMergesAgain_EndsInTheLast()
    {
        Add(1, "s-a");
        Add(2, "s-b", merges: "s-a");
        Add(3, "s-c", merges: "s-b");
        Assert.Equal(("s-c", 3), (_stories.Current("s-a"), _stories.Size("s-c")));
    }

    [Fact]
    public void Remove_AllInOrder_LeavesNothing()
    {
        var reports = new[] { Add(1, "s-a"), Add(2, "s-b"), Add(3, "s-a", merges: "s-b"), Add(4, "s-a") };
        foreach (var report in reports)
        {
            _stories.Remove(report);
        }

        Assert.Equal(("s-b", 0), (_stories.Current("s-b"), _stories.Size("s-a")));
    }

    private WindowedReport Add(long arrival, string storyId, string? merges = null)
    {
        var report = new WindowedReport($"r{arrival}", arrival, default, null, storyId, null, merges, false, [], 0, [], []);
        _stories.Add(report);
        return report;
    }
}
