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
    private readonly StoriesOptions _options = new() { Capacity = 250, WindowDays = 5 };
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

    [Fact]
    public async Task PlaceAsync_ColdStart_ReadsEachPastDayAtOnce()
    {
        await FillAsync(days: 3, perDay: 100);
        using (var first = Open())
        {
            await first.PlaceAsync(StoryStreams.Report(900, new Random(Seed)), Monday.AddDays(3), Token);
        }

        _store.Calls.Clear();
        using var second = Open();
        await second.PlaceAsync(StoryStreams.Report(901, new Random(Seed)), Monday.AddDays(3), Token);
        var days = Enumerable.Range(0, 3).Select(static i => BlobName.StoryDay(Monday.AddDays(i)));
        var expected = days.Append(BlobName.StoryMember(Monday.AddDays(3), "r00900")).Append(BlobName.StoryMember(Monday.AddDays(3), "r00901"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), _store.Calls.Where(static call => call.Kind == "read").Select(static call => call.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("left alone")]
    [InlineData("deleted")]
    [InlineData("damaged")]
    [InlineData("behind")]
    public async Task PlaceAsync_WhateverBecomesOfAPack_PlacesTheSame(string pack)
    {
        var calm = new MemoryBlobStore();
        await FillAsync(days: 2, perDay: 100, _store, calm);
        using (var packing = Open())
        {
            await packing.PlaceAsync(StoryStreams.Report(900, new Random(Seed)), Monday.AddDays(2), Token);
        }

        var name = BlobName.StoryDay(Monday);
        var packed = _store.Blobs[name];
        switch (pack)
        {
            case "deleted":
                await _store.DeleteAsync(name, Token);
                break;
            case "damaged":
                await _store.ReplaceAsync(name, packed.Content[..(packed.Content.Length / 2)], "application/x-ndjson", packed.Version, Token);
                break;
            case "behind":
                await _store.ReplaceAsync(name, packed.Content[..(packed.Content.Span.IndexOf((byte)'\n') + 1)], "application/x-ndjson", packed.Version, Token);
                break;
        }

        using var without = new StoryFinder(calm, _options, NullLogger<StoryFinder>.Instance);
        await without.PlaceAsync(StoryStreams.Report(900, new Random(Seed)), Monday.AddDays(2), Token);
        using var with = Open();
        for (var i = 901; i < 940; i++)
        {
            var report = StoryStreams.Report(i, new Random(Seed + (i % 150)));
            Assert.Equal(await without.PlaceAsync(report, Monday.AddDays(2), Token), await with.PlaceAsync(report, Monday.AddDays(2), Token));
        }
    }

    [Fact]
    public async Task PlaceAsync_MergingReport_KeepsTheMergeForTheNextStart()
    {
        var reports = new[] { InventedEvents.Report(1, 0), InventedEvents.Report(2, 0) };
        var text = string.Join("\n\n", InventedEvents.Report(1, 1).Text.Split("\n\n").Zip(InventedEvents.Report(2, 1).Text.Split("\n\n"), static (one, other) => $"{one}\n\n{other}"));
        var merging = reports[0] with { Id = "joint", Title = $"{reports[0].Title} {reports[1].Title}", Text = text };
        ArticleStory joint;
        using (var finder = Open())
        {
            await finder.PlaceAsync(reports[0], Monday, Token);
            await finder.PlaceAsync(reports[1], Monday, Token);
            joint = await finder.PlaceAsync(merging, Monday, Token);
        }

        Assert.NotNull(joint.Merges);
        using var next = Open();
        Assert.Equal(joint, await next.PlaceAsync(merging, Monday, Token));
        Assert.Equal(joint.StoryId, (await next.PlaceAsync(InventedEvents.Report(1, 2), Monday, Token)).StoryId);
        Assert.Equal(joint.StoryId, (await next.PlaceAsync(InventedEvents.Report(2, 2), Monday, Token)).StoryId);
    }

    private Task FillAsync(int days, int perDay) => FillAsync(days, perDay, _store);

    private async Task FillAsync(int days, int perDay, params MemoryBlobStore[] stores)
    {
        foreach (var store in stores)
        {
            using var finder = new StoryFinder(store, _options, NullLogger<StoryFinder>.Instance);
            for (var i = 0; i < days * perDay; i++)
            {
                await finder.PlaceAsync(StoryStreams.Report(i, new Random(Seed + i)), Monday.AddDays(i / perDay), Token);
            }
        }
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
