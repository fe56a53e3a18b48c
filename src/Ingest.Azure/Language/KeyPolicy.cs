using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Azure.Language;

/// <summary>Sends the account's key.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
}
