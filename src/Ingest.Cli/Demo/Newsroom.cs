using System.Collections.Concurrent;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using Ingest.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Cli.Demo;

/// <summary>A small invented newsroom on loopback: four outlets with their feeds and pages, faults of real servers included.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private const int ErrorsBeforeSuccess = 2;
    private readonly ConcurrentDictionary<string, int> _requests = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Outlet> _outlets;
    private readonly IReadOnlyList<NewsroomArticle> _articles;
    private readonly WebApplication _server;
    private volatile int _edition = 1;

    private Newsroom(WebApplication server, IReadOnlyList<Outlet> outlets, IReadOnlyList<NewsroomArticle> articles)
    {
        _server = server;
        _outlets = outlets;
        _articles = articles;
    }

    /// <summary>The server's address without a closing slash.</summary>
    public string Site => _server.Urls.First();

    /// <summary>The feeds' addresses as subscribers know them.</summary>
    public IEnumerable<string> FeedUrls => _outlets.Select(outlet => Site + outlet.FeedPath);

    /// <summary>Starts the server on a free port.</summary>
    public static async Task<Newsroom> OpenAsync(CancellationToken cancellationToken)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var newsroom = new Newsroom(
            builder.Build(),
            [.. Read("outlets.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Outlet.Parse)],
            [.. ArticleFiles().Select(Read).Select(NewsroomArticle.Parse)]);
        newsroom._server.Run(newsroom.AnswerAsync);
        await newsroom._server.StartAsync(cancellationToken);
        return newsroom;
    }

    /// <summary>Publishes the second editions: from now on the corrected article stands at the address of the first.</summary>
    public void PublishCorrections() => _edition = 2;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var moved = _outlets.FirstOrDefault(outlet => outlet.MovedTo is not null && outlet.FeedPath == path);
        if (moved is not null)
        {
            context.Response.Redirect(moved.MovedTo!, permanent: true);
        }
        else if (_outlets.FirstOrDefault(outlet => (outlet.MovedTo ?? outlet.FeedPath) == path) is { } outlet)
        {
            await SendFeedAsync(context, outlet);
        }
        else
        {
            await SendPageAsync(context, Current().FirstOrDefault(article => article.Path == path));
        }
    }

    private async Task SendFeedAsync(HttpContext context, Outlet outlet)
    {
        var articles = Current()
            .Where(article => article.Outlet == outlet.Key)
            .OrderByDescending(static article => article.Published)
            .ToList();
        var (body, contentType) = NewsroomFeeds.Render(outlet, articles, Site);
        var tag = $"\"{ContentId.Sha256(body)[..16]}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private Task SendPageAsync(HttpContext context, NewsroomArticle? article)
    {
        var outlet = _outlets.FirstOrDefault(outlet => outlet.Key == article?.Outlet);
        return (article, outlet) switch
        {
            (null, _) or (_, null) or ({ Fault: "not-found" }, _) => SendHtmlAsync(context, NewsroomPages.NotFound(), StatusCodes.Status404NotFound),
            ({ Fault: "error-twice" }, _) when IsStillFailing(article.Path) => SendHtmlAsync(context, "<h1>Internal server error</h1>", StatusCodes.Status500InternalServerError),
            ({ Fault: "consent-wall" }, _) => SendHtmlAsync(context, NewsroomPages.ConsentWall(outlet), StatusCodes.Status200OK),
            ({ Fault: "gzip-windows-1252" }, _) => SendCompressedAsync(context, NewsroomPages.Article(article, outlet, "windows-1252")),
            _ => SendHtmlAsync(context, NewsroomPages.Article(article, outlet, "utf-8"), StatusCodes.Status200OK),
        };
    }

    private bool IsStillFailing(string path) =>
        _requests.AddOrUpdate(path, 1, static (_, count) => count + 1) <= ErrorsBeforeSuccess;

    private static Task SendHtmlAsync(HttpContext context, string html, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }

    // The charset stands only in the page itself, as on many older sites.
    private static async Task SendCompressedAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        await gzip.WriteAsync(Encoding.GetEncoding("windows-1252").GetBytes(html), context.RequestAborted);
    }

    private IEnumerable<NewsroomArticle> Current() => _articles
        .Where(article => article.Edition <= _edition)
        .GroupBy(static article => article.Path, StringComparer.Ordinal)
        .Select(static editions => editions.MaxBy(static article => article.Edition)!);

    private static IEnumerable<string> ArticleFiles() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(static name => name.StartsWith("Newsroom/", StringComparison.Ordinal) && !name.EndsWith("outlets.txt", StringComparison.Ordinal))
        .Select(static name => name["Newsroom/".Length..])
        .Order(StringComparer.Ordinal);

    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Newsroom/" + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
