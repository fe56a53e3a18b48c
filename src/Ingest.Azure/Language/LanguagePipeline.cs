using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Azure.Language;

/// <summary>The Azure SDK's pipeline for this service: repetitions, a time limit, and either the key or a token.</summary>
internal static class LanguagePipeline
{
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    /// <param name="credential">Gives the token where the options have no key.</param>
    /// <param name="transport">Instead of the SDK's own.</param>
    public static HttpPipeline Build(AzureLanguageOptions options, Func<TokenCredential> credential, HttpPipelineTransport? transport = null)
    {
        var client = new LanguageClientOptions { RetryPolicy = new ShortWaitPolicy(options.Retries, options.RetryDelay) };
        client.Retry.NetworkTimeout = options.Timeout;
        client.Diagnostics.IsLoggingContentEnabled = false;
        client.Transport = transport ?? client.Transport;
        HttpPipelinePolicy authentication = string.IsNullOrEmpty(options.Key)
            ? new BearerTokenAuthenticationPolicy(credential(), Scope)
            : new KeyPolicy(new AzureKeyCredential(options.Key));
        return HttpPipelineBuilder.Build(client, authentication);
    }
}
