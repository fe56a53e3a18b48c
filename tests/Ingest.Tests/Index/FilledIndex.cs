using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index;

/// <summary>An index with the invented news in it.</summary>
public sealed class FilledIndex : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 0, 0, 0, TimeSpan.Zero);

    public SqliteIndex Index { get; private set; } = null!;

    public string Path => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        Index = new SqliteIndex(new IndexOptions { Path = _folder["index.db"] });
        foreach (var article in InventedNews.All)
        {
            await WriteAsync(Index, article);
        }

        await Index.WriteSetAsideAsync(new SetAsideEntry("articles", "paywall", "The page is behind a paywall.", "https://x.example/1", null, Now), CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Index.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static Task WriteAsync(SqliteIndex index, InventedArticle article) =>
        index.WriteAsync(article.Article, article.Enrichment, article.Claims, article.Alerts, CancellationToken.None);

    /// <summary>Reads "name=value&amp;name=value" as the API would.</summary>
    internal static IndexQuery Query(string parameters, IReadOnlyList<QueryParameter>? allowed = null)
    {
        var pairs = parameters.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2));
        var outcome = QueryParser.Parse(pairs.ToDictionary(static pair => pair[0], static pair => (string?)pair[1], StringComparer.Ordinal), allowed ?? QueryParameter.OfMentions, Now);
        return Assert.IsType<QueryOutcome.Understood>(outcome).Query;
    }
}
