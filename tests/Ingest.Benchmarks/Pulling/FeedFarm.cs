using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Benchmarks.Pulling;

/// <summary>Serves invented feeds on loopback, <c>/1</c> to <c>/N</c>, 30 items each, with ETag and Last-Modified, and 304 to who has them.</summary>
internal static class FeedFarm
{
    private const int Items = 30;
    private const string Modified = "Tue, 02 Jan 2024 10:00:00 GMT";

    /// <summary>Serves on the port until it is stopped.</summary>
    public static Task ServeAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var app = builder.Build();
        app.MapGet("/{feed:int}", static (HttpContext context, int feed) => AnswerAsync(context, feed));
        return app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, int feed)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"v1-{feed}\"");
        context.Response.Headers.ETag = tag;
        context.Response.Headers.LastModified = Modified;
        if (context.Request.Headers.IfNoneMatch == tag || (context.Request.Headers.IfNoneMatch.Count == 0 && context.Request.Headers.IfModifiedSince == Modified))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "application/rss+xml; charset=utf-8";
        await context.Response.Body.WriteAsync(Document(feed), context.RequestAborted);
    }

    private static byte[] Document(int feed)
    {
        var text = new StringBuilder(24 * 1024);
        text.Append(CultureInfo.InvariantCulture, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>Feed {feed}</title><link>http://127.0.0.1/{feed}/</link><description>Invented</description>");
        for (var item = 1; item <= Items; item++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<item><guid>http://127.0.0.1/{feed}/{item}</guid><title>Report {item} of feed {feed} &amp; more</title><link>http://127.0.0.1/{feed}/{item}</link><pubDate>Tue, 02 Jan 2024 {item % 24:00}:00:00 GMT</pubDate><description><![CDATA[<p>{Paragraph}</p>]]></description></item>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</channel></rss>").ToString());
    }

    private static string Paragraph { get; } = string.Concat(Enumerable.Repeat("Engineers reopened the bridge on Tuesday, the roads office said. ", 8));
}
