using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class SqliteIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteIndex _index;

    public SqliteIndexTests() => _index = Open();

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Write_SameAgain_ChangesNothing()
    {
        foreach (var article in InventedNews.All)
        {
            await FilledIndex.WriteAsync(_index, article);
        }

        var before = Dump();
        foreach (var article in InventedNews.All.Reverse())
        {
            await FilledIndex.WriteAsync(_index, article);
        }

        Assert.Equal(before, Dump());
    }

    [Fact]
    public async Task Write_RevisionsInAnyOrder_MarksTheSameLatest()
    {
        await FilledIndex.WriteAsync(_index, InventedNews.BlastCorrected);
        await FilledIndex.WriteAsync(_index, InventedNews.Blast);
        var page = await _index.ArticlesAsync(new IndexQuery(), TestContext.Current.CancellationToken);
        Assert.Equal(InventedNews.BlastCorrected.Revision, Assert.Single(page.Items).Revision);
    }

    [Fact]
    public async Task Write_NewAnalysisOfSameRevision_ReplacesTheEarlierOne()
    {
        var blast = InventedNews.Blast;
        await FilledIndex.WriteAsync(_index, blast);
        await _index.WriteAsync(blast.Article, blast.Enrichment with { Entities = [] }, [], [], TestContext.Current.CancellationToken);
        var summary = await _index.SummaryAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, 1), (summary.Revisions, summary.Claims, summary.Mentions));
        Assert.Empty((await _index.ClaimsAsync(new IndexQuery(Text: "blast"), TestContext.Current.CancellationToken)).Items);
    }

    [Fact]
    public async Task WriteSetAside_SameThingLater_KeepsOneEntryWithTheLastTime()
    {
        var entry = new SetAsideEntry("feeds", "not-a-feed", "It is a page.", "https://x.example/feed", "f1", FilledIndex.Now);
        await _index.WriteSetAsideAsync(entry with { Time = entry.Time.AddDays(1) }, TestContext.Current.CancellationToken);
        await _index.WriteSetAsideAsync(entry, TestContext.Current.CancellationToken);
        var kept = Assert.Single(await _index.SetAsideAsync(10, TestContext.Current.CancellationToken));
        Assert.Equal(entry.Time.AddDays(1), kept.Time);
    }

    [Fact]
    public async Task Query_WhileAnotherWrites_SeesWholeArticlesOnly()
    {
        using var other = Open();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 150; i++)
            {
                await FilledIndex.WriteAsync(other, Numbered(i));
            }
        }, TestContext.Current.CancellationToken);
        var reads = 0;
        while (!writing.IsCompleted || reads < 5)
        {
            reads++;
            var page = await _index.ClaimsAsync(new IndexQuery(Limit: 1000), TestContext.Current.CancellationToken);
            Assert.Equal(0, page.Items.Count % 2);
        }

        await writing;
        Assert.Equal(300, (await _index.SummaryAsync(TestContext.Current.CancellationToken)).Claims);
    }

    [Fact]
    public async Task Write_FromTwoProcessesAtOnce_LosesNothing()
    {
        using var other = Open();
        await Task.WhenAll(new[] { _index, other }.Select(static (index, half) => Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await FilledIndex.WriteAsync(index, Numbered((i * 2) + half));
            }
        }, TestContext.Current.CancellationToken)));
        Assert.Equal(120, (await _index.SummaryAsync(TestContext.Current.CancellationToken)).Articles);
    }

    [Fact]
    public async Task Open_OtherSchemaVersion_SaysToRemakeIt()
    {
        await FilledIndex.WriteAsync(_index, InventedNews.Raqqa);
        Execute("PRAGMA user_version = 99");
        using var again = Open();
        var problem = await Assert.ThrowsAsync<StorageException>(() => again.SummaryAsync(TestContext.Current.CancellationToken));
        Assert.Equal($"The index '{again.Path}' has schema version 99 and this program needs 3. Nothing is lost: delete the file and run 'ingest replay --index'.", problem.Message);
    }

    [Fact]
    public async Task Open_DamagedFile_SaysToRemakeIt()
    {
        await File.WriteAllTextAsync(_folder["index.db"], new string('x', 8192), TestContext.Current.CancellationToken);
        var problem = await Assert.ThrowsAsync<StorageException>(() => FilledIndex.WriteAsync(_index, InventedNews.Raqqa));
        Assert.Equal($"The index '{_index.Path}' is damaged. Nothing is lost: delete the file and run 'ingest replay --index'.", problem.Message);
    }

    [Fact]
    public async Task Open_FileOfAnotherProgram_IsLeftAlone()
    {
        Execute("CREATE TABLE notes (x)");
        var problem = await Assert.ThrowsAsync<StorageException>(() => _index.SummaryAsync(TestContext.Current.CancellationToken));
        Assert.Contains("is not an index of this program", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_PathThatIsAFolder_SaysWhatToCheck()
    {
        using var index = new SqliteIndex(new IndexOptions { Path = _folder.Path });
        var problem = await Assert.ThrowsAsync<StorageException>(() => index.SummaryAsync(TestContext.Current.CancellationToken));
        Assert.Contains("cannot be opened", problem.Message, StringComparison.Ordinal);
    }

    private static InventedArticle Numbered(int i)
    {
        var body = string.Join("\n\n", Enumerable.Range(0, 30).Select(static line => $"Paragraph {line} speaks of the harbour, the ferry and the long road to the north of the old town."));
        return new InventedArticle($"https://courier.example/{i}", $"Report {i}", $"Units entered Raqqa in week {i}. Residents protested in Nadi.\n\n{body}")
            .Place("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95, 39.01)
            .Claim("MOBILIZE", $"Units entered Raqqa in week {i}.", "entered")
            .Claim("PROTEST", "Residents protested in Nadi.", "protested");
    }

    private SqliteIndex Open() => new(new IndexOptions { Path = _folder["index.db"] });

    private void Execute(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={_folder["index.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Dump()
    {
        using var connection = new SqliteConnection($"Data Source={_folder["index.db"]};Pooling=False");
        connection.Open();
        var rows = new List<string>();
        foreach (var table in (string[])["articles", "texts", "claims", "mentions", "alerts", "set_aside"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetValue(i)}")));
            }
        }

        return string.Join('\n', rows);
    }
}
