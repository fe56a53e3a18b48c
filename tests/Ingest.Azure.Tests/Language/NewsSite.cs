using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Azure.Tests.Language;

/// <summary>A feed with two articles, on loopback.</summary>
internal sealed class NewsSite : IAsyncDisposable
{
    private const string First = "NATO officials met Ursula von der Leyen in Brussels on Monday. Army units captured the town of Raqqa, a monitoring group said. Residents said that rebels attacked a bridge near Aleppo.";
    private const string Second = "The regional roads office reopened the bridge over the Nile on Tuesday. Protesters marched in Kharkiv, the mayor said. Engineers had worked on the repairs for three weeks and two days.";

    private readonly WebApplication _app;

    private NewsSite(WebApplication app) => _app = app;

    public string Feed => $"{_app.Urls.First()}/feed";

    public static async Task<NewsSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/feed", static () => Results.Text("<rss version=\"2.0\"><channel><title>Courier</title><item><guid>1</guid><title>First</title><link>/first</link></item><item><guid>2</guid><title>Second</title><link>/second</link></item></channel></rss>", "application/rss+xml"));
        app.MapGet("/first", static () => Page("Army units enter Raqqa", First));
        app.MapGet("/second", static () => Page("Bridge reopens", Second));
        await app.StartAsync();
        return new NewsSite(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static IResult Page(string title, string text) =>
        Results.Text($"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p><p>{text}</p></body></html>", "text/html");
}
