using System.Net;
using System.Text;

namespace Ingest.Tests.Articles;

/// <summary>The outside: pages by address, served without a network. An address that is not known throws.</summary>
internal sealed class ServedPages : HttpMessageHandler, IHttpClientFactory
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _pages = new(StringComparer.Ordinal);

    /// <summary>How often pages were asked for; <c>robots.txt</c>, which no site here has unless it is added, does not count.</summary>
    public int Requests { get; private set; }

    /// <summary>The last request for each address.</summary>
    public Dictionary<string, HttpRequestMessage> Asked { get; } = new(StringComparer.Ordinal);

    public ServedPages Add(string url, string html, string contentType = "text/html; charset=utf-8") => Add(url, HttpStatusCode.OK, Encoding.UTF8.GetBytes(html), contentType);

    public ServedPages Add(string url, HttpStatusCode status, byte[] body, string contentType, params (string Name, string Value)[] headers)
    {
        _pages[url] = () =>
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            foreach (var (name, value) in headers)
            {
                _ = response.Headers.TryAddWithoutValidation(name, value) || response.Content.Headers.TryAddWithoutValidation(name, value);
            }

            return response;
        };
        return this;
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!.AbsoluteUri;
        var isRobots = request.RequestUri.AbsolutePath == "/robots.txt";
        Requests += isRobots ? 0 : 1;
        Asked[url] = request;
        return Task.FromResult(
            _pages.TryGetValue(url, out var page) ? page()
            : isRobots ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : throw new InvalidOperationException($"{url} is not served."));
    }
}
