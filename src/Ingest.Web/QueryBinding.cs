using Ingest.Index.Query;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web;

/// <summary>Reads a query out of an address.</summary>
internal static class QueryBinding
{
    public const string Format = "format";

    /// <summary>The query; a parameter that is given more than once counts as a list. <c>format</c> is left to the answer.</summary>
    public static QueryOutcome Read(HttpRequest request, IReadOnlyList<QueryParameter> allowed, DateTimeOffset now)
    {
        var parameters = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, values) in request.Query.Where(static pair => pair.Key is not Format))
        {
            parameters[name] = string.Join(',', values.ToArray());
        }

        return QueryParser.Parse(parameters, allowed, now);
    }
}
