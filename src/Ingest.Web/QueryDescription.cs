using Ingest.Index.Query;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ingest.Web;

/// <summary>The parameters of an endpoint, for the description of the API.</summary>
/// <param name="Parameters">Those it knows.</param>
/// <param name="HasFormats">Whether it answers in other formats than JSON too.</param>
internal sealed record QueryDescription(IReadOnlyList<QueryParameter> Parameters, bool HasFormats = true)
{
    private static readonly QueryParameter Format = new(QueryBinding.Format, $"{Answer.Formats}; json where nothing is said.");

    /// <summary>Adds the parameters of an endpoint that has a <see cref="QueryDescription"/>.</summary>
    public static Task AddToAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryDescription>().FirstOrDefault() is { } description)
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. (description.HasFormats ? description.Parameters.Append(Format) : description.Parameters).Select(Parameter)];
        }

        return cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Schema = new OpenApiSchema { Type = parameter.IsFlag ? JsonSchemaType.Boolean : JsonSchemaType.String },
    };
}
