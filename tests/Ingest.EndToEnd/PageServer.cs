using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.EndToEnd;

/// <summary>A loopback server with some pages behind one generated RSS feed; it answers conditional requests.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(10);
    private readonly WebApplication _server;
    private byte[] _feed = [];
    private int _requests;

    private PageServer(WebApplication server, IReadOnlyList<ServedPage> pages)
    {
        _server = server;
        Pages = pages;
    }

    /// <summary>The feed's address.</summary>
    public string FeedUrl => _server.Urls.First() + "/feed.xml";

    /// <summary>All pages, in feed order.</summary>
    public IReadOnlyList<ServedPage> Pages { get; }

    /// <summary>How many requests came so far.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Starts on a free port.</summary>
    public static async Task<PageServer> OpenAsync(IReadOnlyList<ServedPage> pages)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PageServer(builder.Build(), pages);
        server._server.Run(server.AnswerAsync);
        await server._server.StartAsync();
        server._feed = Encoding.UTF8.GetBytes(server.Feed());
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == "/robots.txt")
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Interlocked.Increment(ref _requests);
        var isFeed = path == "/feed.xml";
        var body = isFeed ? _feed : Pages[int.Parse(path["/news/".Length..], CultureInfo.InvariantCulture)].Body;
        if (!isFeed)
        {
            await Task.Delay(Latency, context.RequestAborted);
        }

        var tag = $"\"{ContentId.Sha256(body)[..16]}\"";
        context.Response.Headers.ETag = tag;
        context.Response.ContentType = isFeed ? "application/rss+xml" : "text/html";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private string Feed()
    {
        var site = _server.Urls.First();
        var items = Pages.Select((page, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"<item><title>{WebUtility.HtmlEncode(page.Title)}</title><link>{site}/news/{i}</link><guid isPermaLink=\"false\">n-{i}</guid></item>\n"));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>Test pages</title><link>{site}/</link>{string.Concat(items)}</channel></rss>";
    }
}
