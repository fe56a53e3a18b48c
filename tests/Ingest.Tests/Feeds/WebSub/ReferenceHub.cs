using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Ingest.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>
/// A hub as the W3C Recommendation describes it: it checks what it is asked, verifies the intent with a challenge, and delivers with a signature.
/// It serves the feed too. What each test wants it to do wrong can be set.
/// </summary>
public sealed class ReferenceHub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler());
    private readonly Dictionary<string, Subscriber> _subscribers = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, string>> _asked = [];
    private int _challenges;

    private ReferenceHub(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    public string Topic => new Uri(Url, "/feed").AbsoluteUri;

    /// <summary>The items of the feed.</summary>
    public string[] Items { get; set; } = [FeedSamples.Item("1")];

    /// <summary>The forms that came, checked and found good.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Asked => _asked;

    /// <summary>Whether the feed names the hub in itself, in HTTP headers, or not at all.</summary>
    public string Offers { get; set; } = "document";

    /// <summary>How often it answered that the feed is the same (304).</summary>
    public int NotModified { get; private set; }

    public string LeaseSeconds { get; set; } = "864000";

    public bool Verifies { get; set; } = true;

    /// <summary>What the hub says when it is asked; null for 202.</summary>
    public RequestDelegate? Refuses { get; set; }

    /// <summary>The last answer to a verification: status, body.</summary>
    public (HttpStatusCode Status, string Body, string Challenge) Verified { get; private set; }

    public IReadOnlyCollection<Subscriber> Subscribers => _subscribers.Values;

    public string Feed => Offers == "document"
        ? $"<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>t</title><atom:link rel=\"hub\" href=\"{Url}hub\"/><atom:link rel=\"self\" href=\"{Topic}\"/>{string.Concat(Items)}</channel></rss>"
        : FeedSamples.RssOf(Items);

    public static async Task<ReferenceHub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var hub = new ReferenceHub(builder.Build());
        hub._app.MapGet("/feed", hub.ServeAsync);
        hub._app.MapPost("/hub", hub.TakeRequestAsync);
        await hub._app.StartAsync(TestContext.Current.CancellationToken);
        return hub;
    }

    /// <summary>Delivers the feed to every subscriber; gives the last answer.</summary>
    public Task<HttpResponseMessage> PublishAsync(string method = "sha256") => PublishAsync(Encoding.UTF8.GetBytes(Feed), method);

    public async Task<HttpResponseMessage> PublishAsync(byte[] body, string method = "sha256", string? self = null)
    {
        HttpResponseMessage? last = null;
        foreach (var subscriber in _subscribers.Values)
        {
            last?.Dispose();
            last = await DeliverAsync(subscriber.Callback, body, Sign(method, subscriber.Secret, body), self ?? Topic);
        }

        return last ?? throw new InvalidOperationException("Nobody has subscribed.");
    }

    public async Task<HttpResponseMessage> DeliverAsync(string callback, byte[] body, string? signature, string? self = null, string? coding = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/rss+xml");
        if (coding is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, callback) { Content = content };
        request.Headers.TryAddWithoutValidation("X-Hub-Signature", signature);
        request.Headers.TryAddWithoutValidation("Link", [$"<{Url}hub>; rel=\"hub\"", $"<{self ?? Topic}>; rel=\"self\""]);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks a callback as a hub does when it verifies; the parameters without their prefix.</summary>
    public async Task<HttpResponseMessage> AskBackAsync(string callback, params (string Name, string Value)[] parameters) => await _client.GetAsync(
        new Uri($"{callback}{(callback.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{string.Join('&', parameters.Select(static parameter => $"hub.{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"))}"), TestContext.Current.CancellationToken);

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Hubs sign with it.")]
    public static string Sign(string method, string secret, byte[] body)
    {
        var key = Encoding.UTF8.GetBytes(secret);
        using HMAC hash = method switch
        {
            "sha1" => new HMACSHA1(key),
            "sha384" => new HMACSHA384(key),
            "sha512" => new HMACSHA512(key),
            _ => new HMACSHA256(key),
        };
        return $"{method}={Convert.ToHexStringLower(hash.ComputeHash(body))}";
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private Task ServeAsync(HttpContext context)
    {
        if (Offers == "headers")
        {
            context.Response.Headers.Link = new([$"<{Url}hub>; rel=\"hub\"", $"<{Topic}>; rel=\"self\""]);
        }

        var tag = $"\"{ContentId.Sha256(Encoding.UTF8.GetBytes(Offers + Feed))[..16]}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            NotModified++;
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        return context.Response.WriteAsync(Feed);
    }

    private async Task TakeRequestAsync(HttpContext context)
    {
        var form = (await context.Request.ReadFormAsync()).ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString(), StringComparer.Ordinal);
        if (Fault(context.Request, form) is { } fault)
        {
            context.Response.StatusCode = 400;
            await context.Response.WriteAsync(fault);
            return;
        }

        _asked.Add(form);
        if (Refuses is not null)
        {
            await Refuses(context);
            return;
        }

        // A hub may verify before it answers; that is the harder case for a subscriber.
        if (Verifies)
        {
            await VerifyAsync(form);
        }

        context.Response.StatusCode = 202;
    }

    // Section 5.1 of the Recommendation.
    private static string? Fault(HttpRequest request, Dictionary<string, string> form) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) != true ? "The request must be a form."
        : !Uri.TryCreate(form.GetValueOrDefault("hub.callback"), UriKind.Absolute, out _) ? "hub.callback must be a URL."
        : form.GetValueOrDefault("hub.mode") is not ("subscribe" or "unsubscribe") ? "hub.mode must be subscribe or unsubscribe."
        : !Uri.TryCreate(form.GetValueOrDefault("hub.topic"), UriKind.Absolute, out _) ? "hub.topic must be a URL."
        : form.TryGetValue("hub.lease_seconds", out var lease) && !(long.TryParse(lease, CultureInfo.InvariantCulture, out var seconds) && seconds > 0) ? "hub.lease_seconds must be a positive number."
        : form.TryGetValue("hub.secret", out var secret) && Encoding.UTF8.GetByteCount(secret) >= 200 ? "hub.secret must be less than 200 bytes."
        : null;

    private async Task VerifyAsync(Dictionary<string, string> form)
    {
        var (callback, mode, challenge) = (form["hub.callback"], form["hub.mode"], $"challenge-{++_challenges}");
        var lease = mode == "subscribe" ? (("lease_seconds", LeaseSeconds), true) : default;
        using var answer = await AskBackAsync(callback, [("mode", mode), ("topic", form["hub.topic"]), ("challenge", challenge), .. lease.Item2 ? [lease.Item1] : Array.Empty<(string, string)>()]);
        Verified = (answer.StatusCode, await answer.Content.ReadAsStringAsync(), challenge);
        if (!answer.IsSuccessStatusCode || Verified.Body != challenge)
        {
            return;
        }

        _subscribers.Remove(callback);
        if (mode == "subscribe")
        {
            _subscribers.Add(callback, new Subscriber(callback, form["hub.topic"], form.GetValueOrDefault("hub.secret", string.Empty)));
        }
    }

    /// <summary>Who is delivered to.</summary>
    public sealed record Subscriber(string Callback, string Topic, string Secret);
}
