using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Feeds;

namespace Ingest.Articles.Warc;

/// <summary>
/// The block of a <c>response</c>: the status, the headers that were kept, and the body. Bodies are kept with their codings undone, so the
/// length is that of the body as it is here, and the coding that it came in is named under a name that readers do not act on.
/// </summary>
internal static class HttpBlock
{
    private const string Undone = "content-encoding";

    /// <summary>The block, and where the body begins in it.</summary>
    public static (byte[] Block, int BodyOffset) Of(FetchRecord fetch, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes(Head(fetch, body.Length));
        return ([.. head, .. body], head.Length);
    }

    private static string Head(FetchRecord fetch, int length)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)fetch.Status);
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {fetch.Status} {response.ReasonPhrase}\r\n"));
        foreach (var (name, value) in fetch.Headers)
        {
            head.Append(name == Undone ? "x-archive-orig-content-encoding" : name).Append(": ");
            foreach (var c in value)
            {
                head.Append(char.IsControl(c) ? ' ' : c);
            }

            head.Append("\r\n");
        }

        return head.Append(CultureInfo.InvariantCulture, $"content-length: {length}\r\n\r\n").ToString();
    }
}
