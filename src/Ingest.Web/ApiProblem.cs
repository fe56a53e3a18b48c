using Microsoft.AspNetCore.Http;

namespace Ingest.Web;

/// <summary>Errors as RFC 9457 problem details.</summary>
internal static class ApiProblem
{
    public static IResult BadParameter(string parameter, string message) => TypedResults.Problem(
        message,
        statusCode: StatusCodes.Status400BadRequest,
        title: "A parameter is not understood.",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["parameter"] = parameter });

    public static IResult NotFound(string what, string id) => TypedResults.Problem(
        $"There is no {what} '{(id.Length <= 100 ? id : id[..100])}'.", statusCode: StatusCodes.Status404NotFound, title: "Not found.");

    public static IResult Of(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);

    public static IResult Unavailable(string reason) => Of(StatusCodes.Status503ServiceUnavailable, "Not available now.", reason);

    public static IResult Unexpected() =>
        Of(StatusCodes.Status500InternalServerError, "Something went wrong here.", "The request could not be answered; the log of the program says why.");
}
