using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Ingest.Azure.Tests.Language;

/// <summary>What a caller sent to the service double.</summary>
internal sealed class ServiceRequest(HttpRequest request, string body)
{
    public string Method { get; } = request.Method;

    public string Path { get; } = request.Path.Value ?? string.Empty;

    public string? ApiVersion { get; } = request.Query["api-version"];

    public bool IsWithStatistics { get; } = request.Query["showStats"] == "true";

    public string? Key { get; } = request.Headers["Ocp-Apim-Subscription-Key"];

    public string? Authorization { get; } = request.Headers.Authorization;

    public bool IsJson { get; } = request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) ?? false;

    public string Body => body;

    public int Bytes => Encoding.UTF8.GetByteCount(body);

    public JsonNode Json => JsonNode.Parse(body)!;

    public IReadOnlyList<string> Texts => [.. Json["analysisInput"]!["documents"]!.AsArray().Select(static document => document!["text"]!.GetValue<string>())];
}
