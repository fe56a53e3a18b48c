using System.Net;
using System.Text;

namespace Ingest.Tests.Articles;

/// <summary>The outside: pages by address, served without a network. An address that is not known throws.</summary>
internal sealed class ServedPages : HttpMessageHandler, IHttpClientFactory
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _pages = new(StringComparer.Ordinal);

    public int Requests { get; private set; }

    public ServedPages Add(string url, string html, string contentType = "text/html; charset=utf-8") => Add(url, HttpStatusCode.OK, Encoding.UTF8.GetBytes(html), contentType);

    public ServedPages Add(string url, HttpStatusCode status, byte[] body, string contentType)
    {
        _pages[url] = () =>
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return response;
        };
        return this;
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult(_pages.TryGetValue(request.RequestUri!.AbsoluteUri, out var page) ? page() : throw new InvalidOperationException($"{request.RequestUri} is not served."));
    }
}
