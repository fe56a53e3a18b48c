using Ingest.Articles.Visits;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index;

/// <summary>Withdrawals in the index: each article as its page was found last, whatever order the facts come in.</summary>
public sealed class WithdrawalTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteIndex _index;

    public WithdrawalTests() => _index = new SqliteIndex(new IndexOptions { Path = _folder["index.db"] });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("gone", 1)]
    [InlineData("gone back", 0)]
    [InlineData("back gone", 0)]
    [InlineData("gone back again", 1)]
    [InlineData("again back gone", 1)]
    [InlineData("gone gone", 1)]
    public async Task WriteWithdrawalAsync_FactsInAnyOrder_TheOneFoundLastCounts(string facts, int withdrawn)
    {
        var article = InventedNews.All[0];
        await FilledIndex.WriteAsync(_index, article);
        foreach (var fact in facts.Split(' '))
        {
            var hour = fact switch { "gone" => 1, "back" => 2, _ => 3 };
            await _index.WriteWithdrawalAsync(new Withdrawal(fact, article.ArticleId, "https://x.example/", Start.AddHours(hour), fact == "back", 404, "It answered."), Token);
        }

        var rows = (await _index.ArticlesAsync(new IndexQuery(Withdrawn: true), Token)).Items;
        Assert.Equal(withdrawn, rows.Count);
        Assert.Equal(withdrawn == 1, (await _index.ArticleAsync(article.ArticleId, null, Token))!.Article.Withdrawn is not null);
        Assert.All(rows, row => Assert.Equal(Start.AddHours(facts.Contains("again", StringComparison.Ordinal) ? 3 : 1), row.Withdrawn));
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }
}
