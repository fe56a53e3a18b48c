using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web;

/// <summary>Reads the body of a request that changes something.</summary>
internal static class RequestBody
{
    /// <summary>The value, or the problem with it.</summary>
    public static async Task<(T? Value, IResult? Problem)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = new byte[WriteRules.MaxBody + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > WriteRules.MaxBody)
        {
            return (null, ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "Too large.", $"A body holds at most {WriteRules.MaxBody} bytes."));
        }

        try
        {
            return JsonSerializer.Deserialize(body.AsSpan(0, length), type) is { } value ? (value, null) : (null, NotUnderstood("it is null"));
        }
        catch (JsonException problem)
        {
            return (null, NotUnderstood($"{problem.Path ?? "it"} cannot be read"));
        }

        IResult NotUnderstood(string why)
        {
            var fields = string.Join(", ", type.Properties.Select(static property => property.Name));
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "The body is not understood.", $"The body must be a JSON object with the fields {fields}; {why}.");
        }
    }
}
