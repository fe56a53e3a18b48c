using Ingest.Articles;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class ArticleArchiveTests : IDisposable
{
    private static readonly ArticleStory Story = new("s-1", null, null);
    private readonly TemporaryFolder _folder = new();
    private readonly DirectoryBlobStore _store;
    private readonly ArticleArchive _archive;

    public ArticleArchiveTests()
    {
        _store = new DirectoryBlobStore(_folder.Path);
        _archive = new ArticleArchive(_store);
    }

    [Fact]
    public async Task KeepAsync_NewArticle_IsFiledUnderItsDay()
    {
        var kept = Assert.IsType<KeepOutcome.Kept>(await _archive.KeepAsync(Draft(), Story, default)).Revision;

        Assert.Equal(new DateOnly(2017, 9, 18), kept.Day);
        Assert.Null(kept.Replaces);
        Assert.True(await _store.ExistsAsync(BlobName.Article(kept.Day, kept.ArticleId, kept.Revision), default));
        Assert.Equal(kept.Text, (await _archive.ReadAsync(new ArticleMessage(kept.ArticleId, kept.Revision, kept.Day), default)).Text);
    }

    [Fact]
    public async Task KeepAsync_OnlySpaceDiffers_IsUnchanged()
    {
        var first = (await _archive.KeepAsync(Draft(), Story, default)).Current;
        var outcome = await _archive.KeepAsync(Draft(text: "The bridge  is open.\n\nIt holds"), Story, default);

        Assert.Equal(first.Revision, Assert.IsType<KeepOutcome.Unchanged>(outcome).Existing.Revision);
    }

    [Theory]
    [InlineData("The bridge is open.\n\nUpdated 10:45 GMT\n\nIt holds.", true)]
    [InlineData("The bridge is open.\n\nIt holds.\n\nRead more: Ferry stops on Friday", true)]
    [InlineData("The bridge is open.\n\nIt holds.\n\nRelated stories\n\nFerry stops on Friday\n\nLamps follow in June", true)]
    [InlineData("14 comments\n\nThe bridge is open.\n\nIt holds.", true)]
    [InlineData("The bridge is open.\n\nIt holds 14 lorries.", false)]
    [InlineData("The bridge is open at 10:45.\n\nIt holds.", false)]
    public async Task KeepAsync_WhatThePageChangesByItself_MakesNoRevision(string text, bool isUnchanged)
    {
        await _archive.KeepAsync(Draft(), Story, default);

        Assert.Equal(isUnchanged, await _archive.KeepAsync(Draft(text), Story, default) is KeepOutcome.Unchanged);
    }

    [Fact]
    public async Task KeepAsync_ChangedText_ReplacesOnTheSameDay()
    {
        var first = (await _archive.KeepAsync(Draft(), Story, default)).Current;
        var changed = Draft(text: "The bridge is closed.\n\nIt fell.") with { Published = Draft().Published!.Value.AddDays(3) };

        var second = Assert.IsType<KeepOutcome.Kept>(await _archive.KeepAsync(changed, Story, default)).Revision;

        Assert.Equal(first.Revision, second.Replaces);
        Assert.Equal(first.Day, second.Day);
        Assert.Equal([first.Revision, second.Revision], (await _archive.FindAsync(changed, default))!.Revisions.Select(static r => r.Revision), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("1969-12-31T00:00:00Z")]
    [InlineData("2017-09-22T00:00:00Z")]
    [InlineData(null)]
    public async Task KeepAsync_UnbelievableDate_IsFiledUnderTheFetch(string? published)
    {
        var draft = Draft() with { Published = published is null ? null : DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(new DateOnly(2017, 9, 20), (await _archive.KeepAsync(draft, Story, default)).Current.Day);
    }

    [Fact]
    public async Task KeepAsync_DiedBeforeTheState_GivesTheSameBytes()
    {
        var undated = Draft() with { Published = null };
        var kept = (await _archive.KeepAsync(undated, Story, default)).Current;
        var name = BlobName.Article(kept.Day, kept.ArticleId, kept.Revision);
        var bytes = (await _store.GetAsync(name, default))!.Content.ToArray();

        // As it stood when the process died: the day pinned, the blob written, the revision not yet known.
        await RewriteStateAsync(kept.ArticleId, static state => state with { Revisions = [], Story = null });
        var again = await _archive.KeepAsync(undated with { Fetched = undated.Fetched.AddDays(2) }, Story with { StoryId = "s-2" }, default);

        Assert.Equal(kept.Fetched, Assert.IsType<KeepOutcome.Kept>(again).Revision.Fetched);
        Assert.Equal(bytes, (await _store.GetAsync(name, default))!.Content.ToArray());
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "articles"), "*.json", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task ReadAsync_LostRevision_SaysWhich()
    {
        var failure = await Assert.ThrowsAsync<StorageException>(() => _archive.ReadAsync(new ArticleMessage("a", "r", new DateOnly(2017, 9, 18)), default));

        Assert.Contains("articles/2017/09/18/a/r.json", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static ArticleDraft Draft(string text = "The bridge is open.\n\nIt holds.") => new(
        ContentId.Of("https://courier.example/bridge"),
        ContentId.Of("Bridge", text),
        "https://courier.example/bridge",
        "https://courier.example/bridge",
        "Bridge",
        ["Ida Holm"],
        "Courier",
        new DateTimeOffset(2017, 9, 18, 14, 0, 0, TimeSpan.Zero),
        null,
        new DateTimeOffset(2017, 9, 20, 9, 0, 0, TimeSpan.Zero),
        "en",
        text,
        null,
        null,
        "page",
        null,
        [],
        new RawPointer(new string('a', 64), "raw/pages/" + new string('a', 64), "f"));

    private async Task RewriteStateAsync(string articleId, Func<ArticleState, ArticleState> change)
    {
        var name = BlobName.ArticleState(articleId);
        var blob = (await _store.GetAsync(name, default))!;
        var state = change(CanonicalJson.Read<ArticleState>(blob.Content.Span, ArticleJson.Options));
        Assert.NotNull(await _store.ReplaceAsync(name, CanonicalJson.ToUtf8(state, ArticleJson.Options), "application/json", blob.Version, default));
    }
}
