using System.Security.Cryptography;
using System.Text;
using Ingest.Index.Export;
using Ingest.Index.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ingest.Web;

/// <summary>Answers that a client may keep and ask about again (ETag).</summary>
internal static class Answer
{
    public const string Formats = "json, ndjson, csv or geojson";

    /// <summary>A page of rows in the format that the address asks for, with the address of the next page in the body (JSON) and in the Link header.</summary>
    public static async Task<IResult> PageAsync<T>(HttpContext context, ResultPage<T> page, ExportShape<T> shape)
    {
        var asked = context.Request.Query[QueryBinding.Format].ToString();
        if (Parse(asked) is not { } format)
        {
            return ApiProblem.BadParameter(QueryBinding.Format, $"'format' must be {Formats}; it is '{asked}'.");
        }

        using var output = new StringWriter();
        var rows = new RowWriter<T>(output, shape, format);
        await rows.StartAsync(context.RequestAborted);
        foreach (var row in page.Items)
        {
            await rows.WriteAsync(row, context.RequestAborted);
        }

        await rows.EndAsync(context.RequestAborted);
        var next = page.Continuation is null ? null : Next(context.Request, page.Continuation);
        if (next is not null)
        {
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        if (rows.Skipped > 0)
        {
            context.Response.Headers["X-Rows-Without-Coordinates"] = rows.Skipped.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return format is ExportFormat.Json
            ? Json(context, $"{{\"items\":{output.ToString().TrimEnd()}{(next is null ? string.Empty : $",\"next\":\"{next}\"")}}}")
            : Text(context, output.ToString(), MediaType(format));
    }

    /// <summary>JSON that is already written.</summary>
    public static IResult Json(HttpContext context, string json) => Text(context, json, "application/json; charset=utf-8");

    private static IResult Text(HttpContext context, string text, string mediaType)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"";
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        headers.XContentTypeOptions = "nosniff";
        return context.Request.Headers.IfNoneMatch.Any(known => known is not null && (known.Contains(tag, StringComparison.Ordinal) || known is "*"))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(bytes, mediaType);
    }

    /// <summary>The address of the next page.</summary>
    public static string Next(HttpRequest request, string continuation)
    {
        var parameters = request.Query.Where(static pair => pair.Key is not "after").Select(static pair => KeyValuePair.Create(pair.Key, (string?)string.Join(',', pair.Value.ToArray())));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, [.. parameters, KeyValuePair.Create("after", (string?)continuation)]);
    }

    private static ExportFormat? Parse(string format) => format switch
    {
        "" or "json" => ExportFormat.Json,
        "ndjson" => ExportFormat.Ndjson,
        "csv" => ExportFormat.Csv,
        "geojson" => ExportFormat.GeoJson,
        _ => null,
    };

    private static string MediaType(ExportFormat format) => format switch
    {
        ExportFormat.Ndjson => "application/x-ndjson; charset=utf-8",
        ExportFormat.Csv => "text/csv; charset=utf-8; header=present",
        _ => "application/geo+json; charset=utf-8",
    };
}
