using Ingest.Tests.Support;

namespace Ingest.Tests.Feeds.Fetching;

/// <summary>Lets a second of a manual clock pass in each moment in which a body is waited for, and none else: a limit on a body is reached by waiting for it alone, however slow the machine is.</summary>
internal sealed class WaitedForBodies(ManualTimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var content = new StreamContent(new WaitedForStream(await response.Content.ReadAsStreamAsync(cancellationToken), clock));
        foreach (var (name, values) in response.Content.Headers.NonValidated)
        {
            content.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = content;
        return response;
    }
}
