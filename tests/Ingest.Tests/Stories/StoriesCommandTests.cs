using Ingest.Cli.Stories;
using Ingest.Stories;
using Xunit;

namespace Ingest.Tests.Stories;

public sealed class StoriesCommandTests
{
    [Theory]
    [InlineData("nonsense", null, "not-json")]
    [InlineData("[]", null, "not-json")]
    [InlineData("""{"text":"x"}""", null, "missing-field")]
    [InlineData("""{"id":"a"}""", "a", "missing-field")]
    [InlineData("""{"id":"a","text":"x","published":"yesterday"}""", "a", "unparsable-date")]
    public void Answer_BadLine_SaysWhy(string line, string? id, string code)
    {
        var answer = StoriesCommand.Answer(new StoryIndex(new StoriesOptions()), line);
        Assert.Equal((id, code), (answer.Id, answer.Error?.Code));
        Assert.Null(answer.StoryId);
    }

    [Fact]
    public void Answer_Report_GivesItsStory()
    {
        var answer = StoriesCommand.Answer(new StoryIndex(new StoriesOptions()), """{"id":"a","title":"t","text":"x","published":"2026-03-01T08:00:00Z"}""");
        Assert.Equal(StoryIndex.NewStory("a"), answer.StoryId);
        Assert.Null(answer.Error);
    }
}
