using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>The page at <c>/</c>: one HTML file with its script and style, which reads the API.</summary>
internal static class AnalystPage
{
    private static readonly Lazy<byte[]> Html = new(() => Read("page.html"));
    private static readonly Lazy<byte[]> Script = new(() => Read("page.js"));
    private static readonly Lazy<byte[]> Style = new(() => Read("page.css"));

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", static context => SendAsync(context, Html, "text/html; charset=utf-8")).ExcludeFromDescription();
        endpoints.MapGet("/page.js", static context => SendAsync(context, Script, "text/javascript; charset=utf-8")).ExcludeFromDescription();
        endpoints.MapGet("/page.css", static context => SendAsync(context, Style, "text/css; charset=utf-8")).ExcludeFromDescription();
    }

    private static async Task SendAsync(HttpContext context, Lazy<byte[]> content, string mediaType)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        context.Response.ContentType = mediaType;
        await context.Response.Body.WriteAsync(content.Value, context.RequestAborted);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(AnalystPage).Assembly.GetManifestResourceStream($"Ingest.Web/{name}")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
