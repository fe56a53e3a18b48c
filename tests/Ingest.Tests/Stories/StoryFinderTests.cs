using Ingest.Articles;
using Ingest.Storage;
using Ingest.Stories;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Stories;

public sealed class StoryFinderTests
{
    private const int Seed = 7;
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private readonly StoriesOptions _options = new() { Capacity = 100, WindowDays = 5 };
    private readonly MemoryBlobStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlaceAsync_SameArticleAgain_GivesTheStoredPlace()
    {
        using var finder = Open();
        var report = StoryStreams.Report(1, new Random(Seed));
        var first = await finder.PlaceAsync(report, Monday, Token);
        await finder.PlaceAsync(StoryStreams.Report(2, new Random(Seed + 1)), Monday, Token);
        Assert.Equal(first, await finder.PlaceAsync(report with { Text = "Another text altogether." }, Monday, Token));
        Assert.Equal(2, _store.Blobs.Count);
    }

    [Fact]
    public async Task PlaceAsync_RestartedAtAnyArticle_PlacesAsIfNotInterrupted()
    {
        var expected = await PlaceAllAsync(new MemoryBlobStore(), restartEvery: int.MaxValue);
        var actual = await PlaceAllAsync(_store, restartEvery: 7);
        Assert.Equal(expected, actual);
        Assert.Contains(expected, static story => story.DuplicateOf is not null);
        Assert.True(expected.Select(static story => story.StoryId).Distinct(StringComparer.Ordinal).Count() < expected.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PlaceAsync_StoreBreaks_PlacesTheSameAfterwards(bool isWritten)
    {
        var reports = Enumerable.Range(0, 20).Select(i => StoryStreams.Report(i, new Random(Seed + (i % 5)))).ToList();
        using var calm = new StoryFinder(new MemoryBlobStore(), _options, NullLogger<StoryFinder>.Instance);
        using var finder = Open();
        (_store.BreakAt, _store.BreakAfterWriting) = (11, isWritten);
        foreach (var report in reports)
        {
            var expected = await calm.PlaceAsync(report, Monday, Token);
            var actual = await Record.ExceptionAsync(() => finder.PlaceAsync(report, Monday, Token)) is StorageException
                ? await RestartedAsync(report)
                : await finder.PlaceAsync(report, Monday, Token);
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public async Task PlaceAsync_DamagedState_IsLeftOut()
    {
        await _store.CreateAsync(BlobName.StoryMember(Monday, "broken"), "{"u8.ToArray(), "application/json", Token);
        using var finder = Open();
        var story = await finder.PlaceAsync(StoryStreams.Report(1, new Random(Seed)), Monday, Token);
        Assert.Null(story.DuplicateOf);
    }

    private StoryFinder Open() => new(_store, _options, NullLogger<StoryFinder>.Instance);

    private async Task<ArticleStory> RestartedAsync(StoryCandidate report)
    {
        using var finder = Open();
        return await finder.PlaceAsync(report, Monday, Token);
    }

    private async Task<List<ArticleStory>> PlaceAllAsync(MemoryBlobStore store, int restartEvery)
    {
        var stories = new List<ArticleStory>();
        var finder = new StoryFinder(store, _options, NullLogger<StoryFinder>.Instance);
        for (var i = 0; i < 400; i++)
        {
            if (i % restartEvery == restartEvery - 1)
            {
                finder.Dispose();
                finder = new StoryFinder(store, _options, NullLogger<StoryFinder>.Instance);
            }

            // Now and then an article is filed a few days back, and one far back.
            var day = Monday.AddDays((i / 20) - (i % 17 == 0 ? 3 : 0) - (i % 97 == 0 ? 9 : 0));
            stories.Add(await finder.PlaceAsync(StoryStreams.Report(i, new Random(Seed + (i % 9 == 0 ? i / 2 : i))), day, Token));
        }

        finder.Dispose();
        return stories;
    }
}
