using System.Globalization;
using System.Text;
using Ingest.Tests.Support;
using Ingest.Watches.Sinks;
using Xunit;

namespace Ingest.Tests.Watches.Sinks;

/// <summary>What a webhook gets is verified by the scheme's own library (npm <c>standardwebhooks</c>), which also asks that the time be now.</summary>
public sealed class StandardWebhooksTests
{
    private const string Secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private const string AnotherSecret = "whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, Secret, "verified ingest.alert.v1")]
    [InlineData(3, Secret, "verified ingest.digest.v1")]
    [InlineData(1, AnotherSecret, "refused: No matching signature found")]
    public async Task Sign_OfASentMessage_IsWhatTheLibraryExpects(int alerts, string secret, string answer)
    {
        var body = WebhookSink.Body(SomeAlerts.Bundle(alerts));
        var now = TimeProvider.System.GetUtcNow();
        var signature = WebhookSignature.Sign(WebhookSignature.ReadSecret(Secret)!, "d-1", now, body);
        using var node = NodeTool.Start(
            "standardwebhooks", Path.Combine("Watches", "Sinks", "verify-webhook.mjs"), secret, "d-1", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), signature);
        await node.StandardInput.WriteAsync(Encoding.UTF8.GetString(body).AsMemory(), Token);
        node.StandardInput.Close();
        Assert.Equal(answer, await node.StandardOutput.ReadLineAsync(Token));
        await node.WaitForExitAsync(Token);
    }
}
