using System.Collections.Concurrent;
using Ingest.Articles;
using Xunit;

namespace Ingest.Quality;

/// <summary>Any page at all gets an answer: no exception, no hang, and no more text out than the page could hold.</summary>
public sealed class PageFuzzTests(ITestOutputHelper log)
{
    private const int Inputs = 50_000;
    private const int PagesOfASet = 60;

    // What a byte of input may become: the text, the excerpt, and what an entry of a live blog takes over.
    private const int MostPerByte = 16;
    private const int MostAtAll = 64 * 1024;

    // The bar is two seconds on a machine that does nothing else; a busy one may take far longer without anything being wrong.
    private const long Hang = 120_000;

    private static readonly string?[] ContentTypes = [null, "text/html", "text/html; charset=utf-8", "text/html; charset=utf-16", "text/html; charset=shift_jis", "application/xhtml+xml; charset=bogus"];
    private static readonly string[] Addresses = ["https://courier.example/2017/09/18/a", "https://courier.example/", "https://courier.example/a?page=2", "not an address"];
    private static readonly Lazy<IReadOnlyList<byte[]>> Corpus = new(static () => [.. PageCorpus.Own(), .. ((string[])["article_benchmark", "fundus_pages"]).SelectMany(static set => PageCorpus.OfSet(set, PagesOfASet)).Select(static page => page.Page)]);

    private readonly ConcurrentDictionary<int, long> _slowest = new();

    [Fact]
    public async Task Extract_MutatedPages_AlwaysAnswers()
    {
        var seed = Environment.TickCount;
        log.WriteLine($"seed {seed}, {Inputs} inputs from {Corpus.Value.Count} pages; replay one with [InlineData({seed}, its number)]");

        await Task.Run(() => Parallel.For(0, Inputs, number => Try(seed, number))).WaitAsync(TimeSpan.FromHours(1));

        var (page, took) = _slowest.MaxBy(static pair => pair.Value);
        log.WriteLine($"slowest: number {page}, {took} ms on this machine as it was");
        Assert.True(took < Hang, $"seed {seed}, number {page}: {took} ms");
    }

    [Theory]
    [InlineData(1, 0)]
    public void Extract_InputOfSeed_Answers(int seed, int number) => Try(seed, number);

    [Fact]
    public void Next_SameSeedAndNumber_GivesTheSameBytes() => Assert.Equal(Input(7, 3), Input(7, 3));

    private static byte[] Input(int seed, int number) => new PageMutation(Corpus.Value, new Random(unchecked((seed * 486_187_739) + number))).Next();

    private void Try(int seed, int number)
    {
        var bytes = Input(seed, number);
        var start = Environment.TickCount64;
        try
        {
            var article = ArticleExtractor.Extract(bytes, Addresses[number % Addresses.Length], ContentTypes[number % ContentTypes.Length]);
            Assert.True(Size(article) <= (MostPerByte * (long)bytes.Length) + MostAtAll, $"{bytes.Length} bytes became {Size(article)} characters");
            Assert.Equal(article.Kind == ArticleKind.Article, article.KindReason is null);
        }
#pragma warning disable CA1031 // Any exception is a finding; it is shown with its input.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new InvalidOperationException($"seed {seed}, number {number}, input {Convert.ToBase64String(bytes)}", exception);
        }

        var took = Environment.TickCount64 - start;
        if (took > 50)
        {
            _slowest[number] = took;
        }

        _slowest.TryAdd(0, 0);
    }

    private static long Size(ExtractedArticle article) =>
        (article.Text?.Length ?? 0) + (article.Title?.Length ?? 0) + (article.Excerpt?.Length ?? 0) + article.Captions.Sum(static c => c.Length) + article.Entries.Sum(static e => e.Text.Length) + article.Authors.Sum(static a => a.Length);
}
