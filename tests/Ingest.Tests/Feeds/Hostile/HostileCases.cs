using System.Text;

namespace Ingest.Tests.Feeds.Hostile;

/// <summary>The suite: what servers were seen to do, or could do, and what must come of it. A new behaviour is a new line here.</summary>
internal static class HostileCases
{
    private const string Secure = $"https://{Certificates.Host}:{{port}}/";
    private const string Named = $"http://{Certificates.Host}:{{port}}/";

    private static readonly byte[] Zeros = new byte[256 * 1024];

    public static IReadOnlyList<HostileCase> All { get; } = [.. Statuses(), .. Redirects(), .. Bodies(), .. Codings(), .. Heads(), .. Connections(), .. Tls(), .. Names()];

    private static HostileCase[] Statuses() =>
    [
        Status("401 Unauthorized", "Give a name and password", isTransient: false),
        Status("402 Payment Required", "Only subscribers", isTransient: false),
        Status("403 Forbidden", "set a contact", isTransient: false),
        new("403 with Cloudflare's browser check", "browser-check", "ask its owner to let feed readers through", static wire => wire.AnswerAsync("403 Forbidden", "cf-mitigated: challenge")) { IsTransient = false },
        new("503 with Cloudflare's browser check", "browser-check", "browser check", static wire => wire.AnswerAsync("503 Service Unavailable", "CF-Mitigated: challenge")) { IsTransient = true },
        Status("404 Not Found", "Look on the site for its new address", isTransient: false),
        Status("410 Gone", "withdrawn", isTransient: false),
        Status("418 I'm a teapot", "no document", isTransient: false),
        Status("451 Unavailable For Legal Reasons", "legal reasons", isTransient: false),
        Status("429 Too Many Requests", "we ask too often", isTransient: true),
        Status("500 Internal Server Error", "asked again later", isTransient: true),
        Status("502 Bad Gateway", "the server behind it", isTransient: true),
        Status("503 Service Unavailable", "out of service for now", isTransient: true),
        Status("520 Unknown", "Cloudflare", isTransient: true),
        new("204 without a document", "http-204", "no document", static wire => wire.SendAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")) { IsTransient = false },
        new("206 to a request for the whole", "http-206", "a part of the document", static wire => wire.AnswerAsync("206 Partial Content")) { IsTransient = false },
        new("304 to a request without validators", "not-modified", "", static wire => wire.SendAsync("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")),
        new("999, a status that does not exist", "http-999", "999", static wire => wire.AnswerAsync("999 Request denied")),
    ];

    private static HostileCase[] Redirects() =>
    [
        new("redirect to itself", "redirect-loop", "in a circle", static wire => wire.AnswerAsync("302 Found", "Location: /")),
        new("two pages that redirect to each other", "redirect-loop", "may want cookies", static wire => wire.AnswerAsync("301 Moved", "Location: " + (wire.Path == "/" ? "/b" : "/"))),
        new("redirects without end, each to a new page", "too-many-redirects", "more than 10 times", static wire => wire.AnswerAsync("301 Moved", "Location: " + wire.Path + "a")),
        new("redirect without an address", "bad-redirect", "without saying where", static wire => wire.AnswerAsync("302 Found")),
        new("redirect to an address that is none", "bad-redirect", "without saying where", static wire => wire.AnswerAsync("302 Found", "Location: http://[::")),
        new("redirect to a file of ours", "forbidden-scheme", "not an http or https address", static wire => wire.AnswerAsync("302 Found", "Location: file:///etc/passwd")),
        new("redirect to gopher", "forbidden-scheme", "not an http", static wire => wire.AnswerAsync("302 Found", "Location: gopher://127.0.0.1:70/")),
        new("redirect to a mail server's port", "forbidden-port", "Port 25", static wire => wire.AnswerAsync("302 Found", "Location: http://127.0.0.1:25/")),
        new("redirect to an address with a password in it", "name-in-address", "take it out", static wire => wire.AnswerAsync("302 Found", "Location: http://user:secret@127.0.0.1/")),
        new("redirect to the cloud's metadata address", "private-address", "not a public address", static wire => wire.AnswerAsync("302 Found", "Location: http://169.254.169.254/latest/")) { Url = Named, AllowPrivate = false },
        new("redirect to loopback written as one number", "private-address", "not a public address", static wire => wire.AnswerAsync("302 Found", "Location: http://2130706433/")) { Url = Named, AllowPrivate = false },
        new("redirect to loopback in octal", "private-address", "not a public address", static wire => wire.AnswerAsync("302 Found", "Location: http://0177.0.0.1/")) { Url = Named, AllowPrivate = false },
        new("redirect to loopback inside IPv6", "private-address", "not a public address", static wire => wire.AnswerAsync("302 Found", "Location: http://[::ffff:127.0.0.1]/")) { Url = Named, AllowPrivate = false },
        new("redirect to a name that leads inside", "private-address", "127.0.0.9", static wire => wire.AnswerAsync("302 Found", "Location: http://inside.example/")) { Url = Named, AllowPrivate = false },
        new("redirect to the document, relative and with a fragment", "feed", "", static wire => wire.Path == "/" ? wire.AnswerAsync("302 Found", "Location: feed#top") : wire.FeedAsync()),
    ];

    private static HostileCase[] Bodies() =>
    [
        new("a body that never ends", "too-large", "it was cut off", static async wire =>
        {
            await wire.SendAsync("HTTP/1.1 200 OK\r\n\r\n");
            await wire.ForeverAsync(Zeros, TimeSpan.Zero);
        }),
        new("a body said to be larger than is taken", "too-large", "at most", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")),
        new("a byte now and then", "trickle", "less than 100 bytes a second for 15 s", static async wire =>
        {
            await wire.SendAsync("HTTP/1.1 200 OK\r\n\r\n");
            await wire.ForeverAsync("."u8.ToArray(), TimeSpan.FromMilliseconds(20));
        }) { IsTransient = true },
        new("half a body, then silence", "trickle", "it was cut off", static async wire =>
        {
            await wire.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>");
            await wire.SilenceAsync();
        }) { IsTransient = true },
        new("half a body, then silence, where no pace is set", "too-slow", "did not finish", static async wire =>
        {
            await wire.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>");
            await wire.SilenceAsync();
        }) { IsTransient = true, LeastBytesPerSecond = 0 },
        new("half a body, then the end", "cut-off", "broke off", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>")) { IsTransient = true },
        new("chunks without the last", "cut-off", "broke off", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n")) { IsTransient = true },
        new("chunks whose length is no number", "bad-answer", "does not speak HTTP properly", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nlots\r\n<rss>\r\n")) { IsTransient = true },
        new("an empty document", "not-a-feed", "empty", static wire => wire.AnswerAsync("200 OK", Array.Empty<byte>())),
        new("a page instead of a feed", "not-a-feed", "page", static wire => wire.AnswerAsync("200 OK", "<!doctype html><html><head><title>Hello</title></head><body><p>Hello</p></body></html>"u8.ToArray(), "Content-Type: application/rss+xml")),
        new("a feed said to be a picture", "feed", "", static wire => wire.FeedAsync("Content-Type: image/png")),
        new("more bytes than it says", "not-a-feed", "", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n<p>not the end")),
    ];

    private static HostileCase[] Codings() =>
    [
        new("a gzip bomb", "too-large", "once decompressed", static wire => wire.AnswerAsync("200 OK", Bomb(Wire.Gzip), "Content-Encoding: gzip")),
        new("a brotli bomb", "too-large", "once decompressed", static wire => wire.AnswerAsync("200 OK", Bomb(Wire.Brotli), "Content-Encoding: br")),
        new("a bomb in a bomb", "too-large", "once decompressed", static wire => wire.AnswerAsync("200 OK", Wire.Code(Bomb(Wire.Gzip), Wire.Gzip), "Content-Encoding: gzip, gzip")),
        new("coded five times over", "bad-coding", "more than four times", static wire => wire.FeedAsync("Content-Encoding: gzip, gzip, gzip, gzip, gzip")) { IsTransient = true },
        new("a coding that was not asked for", "bad-coding", "not asked for", static wire => wire.AnswerAsync("200 OK", [1, 2, 3], "Content-Encoding: compress")) { IsTransient = true },
        new("gzip that is broken inside", "bad-coding", "cannot be decompressed", static wire => wire.AnswerAsync("200 OK", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff], "Content-Encoding: gzip")) { IsTransient = true },
        new("brotli that is broken inside", "bad-coding", "cannot be decompressed", static wire => wire.AnswerAsync("200 OK", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff], "Content-Encoding: br")) { IsTransient = true },
        new("gzip over gzip", "feed", "", static wire => wire.AnswerAsync("200 OK", Wire.Code(Wire.Code(Encoding.UTF8.GetBytes(Wire.Feed), Wire.Gzip), Wire.Gzip), "Content-Encoding: gzip, gzip")),
        new("gzip that is not mentioned", "feed", "", static wire => wire.AnswerAsync("200 OK", Wire.Code(Encoding.UTF8.GetBytes(Wire.Feed), Wire.Gzip))),
        new("plain text said to be gzip", "feed", "", static wire => wire.FeedAsync("Content-Encoding: gzip")),
        new("plain text said to be brotli", "feed", "", static wire => wire.FeedAsync("Content-Encoding: br")),
        new("zlib said to be gzip", "feed", "", static wire => wire.FeedAsync(Wire.Zlib, "gzip")),
        new("zlib said to be deflate", "feed", "", static wire => wire.FeedAsync(Wire.Zlib, "deflate")),
        new("bare deflate", "feed", "", static wire => wire.FeedAsync(Wire.Deflate, "deflate")),
        new("gzip said to be brotli", "feed", "", static wire => wire.FeedAsync(Wire.Gzip, "br")),
    ];

    private static HostileCase[] Heads() =>
    [
        new("one header of a megabyte", "headers-too-large", "64 KiB of headers", static wire => wire.FeedAsync("X-Long: " + new string('x', 1024 * 1024))) { IsTransient = false },
        new("ten thousand headers", "headers-too-large", "no more are taken", static wire => wire.FeedAsync([.. Enumerable.Range(0, 10_000).Select(static i => FormattableString.Invariant($"X-{i}: {i}"))])) { IsTransient = false },
        new("headers that never end", "headers-too-large", "64 KiB", static async wire =>
        {
            await wire.SendAsync("HTTP/1.1 200 OK\r\n");
            await wire.ForeverAsync("X: y\r\n"u8.ToArray(), TimeSpan.Zero);
        }) { IsTransient = false },
        new("“continue” without end", "timeout", "did not answer within", static wire => wire.ForeverAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), TimeSpan.FromMilliseconds(5))) { IsTransient = true },
        new("an answer that is not HTTP", "bad-answer", "does not speak HTTP properly", static wire => wire.SendAsync("220 mail.courier.example ESMTP\r\n")) { IsTransient = true },
        new("a bare document without a head", "bad-answer", "does not speak HTTP properly", static wire => wire.SendAsync(Wire.Feed + "\r\n\r\n")) { IsTransient = true },
        new("a header line without a colon", "bad-answer", "does not speak HTTP properly", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n")) { IsTransient = true },
        new("a length that is no number", "feed", "", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: many\r\nConnection: close\r\n\r\n" + Wire.Feed)),
    ];

    private static HostileCase[] Connections() =>
    [
        new("silence", "timeout", "did not answer within", static wire => wire.SilenceAsync()) { IsTransient = true },
        new("hanging up at once", "cut-off", "broke off", static _ => Task.CompletedTask) { IsTransient = true },
        new("hanging up in the middle of the head", "cut-off", "broke off", static wire => wire.SendAsync("HTTP/1.1 200 OK\r\nContent-")) { IsTransient = true },
        new("a port where nothing listens", "connection-refused", "nothing listens there", static _ => Task.CompletedTask) { Url = "http://127.0.0.1:{closed}/", IsTransient = true },
    ];

    private static HostileCase[] Tls() =>
    [
        new("a good certificate", "feed", "", static wire => wire.FeedAsync()) { Url = Secure, Certificate = Certificates.Good },
        new("an expired certificate", "tls-expired", "is only valid from", static wire => wire.FeedAsync()) { Url = Secure, Certificate = Certificates.Expired, IsTransient = true },
        new("a certificate for another host", "tls-wrong-host", "elsewhere.example", static wire => wire.FeedAsync()) { Url = Secure, Certificate = Certificates.OtherHost, IsTransient = true },
        new("a certificate that nobody trusts", "tls-untrusted", "nobody this machine trusts", static wire => wire.FeedAsync()) { Url = Secure, Certificate = Certificates.Untrusted, IsTransient = true },
        new("http where https was asked", "tls-protocol", "perhaps it is http", static wire => wire.FeedAsync()) { Url = Secure, IsTransient = true },
        new("silence where https was asked", "connect-timeout", "No connection to", static wire => wire.SilenceAsync()) { Url = Secure, IsTransient = true },
        new("from https to http with a password", "insecure-redirect", "not encrypted", static wire => wire.AnswerAsync("302 Found", "Location: http://courier.example/")) { Url = Secure, Certificate = Certificates.Good, Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = "Basic eDp5" } },
    ];

    private static HostileCase[] Names() =>
    [
        new("a name that does not exist", "no-such-host", "check the name", static _ => Task.CompletedTask) { Url = "http://nowhere.example:{port}/", IsTransient = true },
        new("a name server that fails", "dns-failed", "name server did not answer", static _ => Task.CompletedTask) { Url = "http://broken.example:{port}/", IsTransient = true },
        new("a name that leads inside", "private-address", "127.0.0.9", static wire => wire.FeedAsync()) { Url = "http://inside.example:{port}/", AllowPrivate = false },
        new("a name that leads outside and inside", "feed", "", static wire => wire.FeedAsync()) { Url = "http://mixed.example:{port}/", AllowPrivate = false },
    ];

    private static HostileCase Status(string status, string words, bool isTransient) =>
        new(status, "http-" + status.Split(' ')[0], words, wire => wire.AnswerAsync(status)) { IsTransient = isTransient };

    private static byte[] Bomb(Func<Stream, Stream> coder) => Wire.Code(new byte[20_000_000], coder);
}
