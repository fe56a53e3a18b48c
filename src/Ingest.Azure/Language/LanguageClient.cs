using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Ingest.Azure.Language.Wire;

namespace Ingest.Azure.Language;

/// <summary>Calls <c>POST /language/:analyze-text</c>. Whatever comes back, or does not, becomes a <see cref="LanguageReply"/>; only cancellation throws.</summary>
internal sealed class LanguageClient
{
    /// <summary>The most texts in one request of this kind (Azure AI Language, data limits).</summary>
    public const int MostDocuments = 5;

    private const string Kind = "EntityRecognition";
    private readonly HttpPipeline _pipeline;
    private readonly RequestParameters _parameters;
    private readonly Uri _address;

    public LanguageClient(HttpPipeline pipeline, AzureLanguageOptions options)
    {
        _pipeline = pipeline;

        // Offsets in UTF-16 code units cut a .NET string as they are; the service's default counts text elements of an old Unicode version.
        _parameters = new RequestParameters("latest", "Utf16CodeUnit", options.LoggingOptOut);
        var endpoint = options.Endpoint!.TrimEnd('/');
        _address = new Uri($"{endpoint}/language/:analyze-text?api-version={options.ApiVersion}&showStats=true");
    }

    /// <summary>Sends up to <see cref="MostDocuments"/> texts of one language (ISO 639-1; null: not known, the service takes it for English).</summary>
    public async Task<LanguageReply> SendAsync(IReadOnlyList<DocumentPiece> pieces, string? language, CancellationToken cancellationToken)
    {
        using var message = Message(pieces, language);
        try
        {
            await _pipeline.SendAsync(message, cancellationToken);
        }
        catch (Exception exception) when (TransportFailure.IsOne(exception, cancellationToken))
        {
            return TransportFailure.WhileSending(exception, _address.Host);
        }

        try
        {
            var body = await BoundedBody.ReadAsync(message.Response.ContentStream, cancellationToken);
            return message.Response.Status == 200 ? Read(body) : RefusedReply.Of(message.Response, Error(body), _address.Host);
        }
        catch (Exception exception) when (TransportFailure.IsOne(exception, cancellationToken))
        {
            return TransportFailure.WhileReading(exception, _address.Host);
        }
    }

    private HttpMessage Message(IReadOnlyList<DocumentPiece> pieces, string? language)
    {
        var input = new RequestInput([.. pieces.Select(piece => new RequestDocument(piece.Id, language, piece.Text))]);
        var message = _pipeline.CreateMessage();

        // The body is read here, up to a bound; buffered by the pipeline it would be read whole.
        message.BufferResponse = false;
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(_address);
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Headers.SetValue("Accept", "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new TextAnalysisRequest(Kind, _parameters, input), WireJson.Readable.TextAnalysisRequest));
        return message;
    }

    private LanguageReply Read(ReadOnlyMemory<byte>? body)
    {
        if (body is not { } bytes)
        {
            return Bad("azure-too-large", $"answered with more than {BoundedBody.Most / 1024 / 1024} MB, which is no answer to five texts");
        }

        try
        {
            return JsonSerializer.Deserialize(bytes.Span, WireJson.Readable.TextAnalysisAnswer) switch
            {
                { Kind: "EntityRecognitionResults", Results: { Documents: not null, Errors: not null } results } => new LanguageReply.Answered(results),
                { Kind: "EntityRecognitionResults" } => Bad("azure-no-results", "answered without results"),
                var other => Bad("azure-wrong-kind", $"answered with '{other?.Kind ?? "nothing"}' instead of entities; check that Ingest:Language:Endpoint is a Language resource"),
            };
        }
        catch (JsonException exception)
        {
            return Bad("azure-not-json", $"answered with something that is not the agreed JSON ({exception.Message})");
        }
    }

    private LanguageReply.Failed Bad(string code, string what) =>
        new(code, $"Azure AI Language at {_address.Host} {what}. It is asked again later.", IsTransient: true, After: null, MayBeCounted: true);

    private static ServiceError? Error(ReadOnlyMemory<byte>? body)
    {
        try
        {
            return body is { } bytes ? JsonSerializer.Deserialize(bytes.Span, WireJson.Readable.TextAnalysisAnswer)?.Error : null;
        }
        catch (JsonException)
        {
            // A gateway's own page; the status says enough.
            return null;
        }
    }
}
