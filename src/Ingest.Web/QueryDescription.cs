using Ingest.Index.Query;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ingest.Web;

/// <summary>The parameters of an endpoint, for the description of the API.</summary>
internal sealed record QueryDescription(IReadOnlyList<QueryParameter> Parameters)
{
    /// <summary>Adds the parameters of an endpoint that has a <see cref="QueryDescription"/>.</summary>
    public static Task AddToAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryDescription>().FirstOrDefault() is { } description)
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. description.Parameters.Select(Parameter), Parameter(new QueryParameter(QueryBinding.Format, $"{Answer.Formats}; json where nothing is said."))];
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
