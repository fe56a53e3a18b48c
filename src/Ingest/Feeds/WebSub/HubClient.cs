using System.Globalization;
using System.Text;
using Ingest.Feeds.Fetching;

namespace Ingest.Feeds.WebSub;

/// <summary>Asks hubs to push, or to stop: through the same guarded connections as every fetch, within the same time. Never throws for what a hub does; only cancelling throws.</summary>
public sealed class HubClient(IHttpClientFactory clients, FetchOptions fetching, WebSubOptions options, TimeProvider clock)
{
    private const int MostRedirects = 5;
    private const int LongestReason = 200;

    /// <summary>Sends one request; <paramref name="mode"/> is <c>subscribe</c> or <c>unsubscribe</c>.</summary>
    internal async Task<HubAnswer> AskAsync(WebSubState state, string mode, CancellationToken cancellationToken)
    {
        var hub = Secured(new Uri(state.Hub));
        using var deadline = new CancellationTokenSource(fetching.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var message = Message(hub, Form(state, mode));
                using var response = await clients.CreateClient(DocumentFetcher.ClientName).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (Next(response, hub) is not { } next)
                {
                    return await JudgeAsync(response, hub, either.Token);
                }

                hub = Secured(next);
            }

            return new HubAnswer.Failed("too-many-redirects", string.Create(CultureInfo.InvariantCulture, $"The hub sends us on more than {MostRedirects} times."), null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return OfFetch(FetchFailure.Of(exception, hub, fetching, isAnswered: false));
        }
    }

    // The secret must not travel in the clear; hubs that feeds still name by http have long had https. A machine of our own network may do as it likes.
    private static Uri Secured(Uri hub) =>
        hub.Scheme == Uri.UriSchemeHttp && !AddressRules.IsPrivateByName(hub) ? new UriBuilder(hub) { Scheme = Uri.UriSchemeHttps, Port = hub.IsDefaultPort ? -1 : hub.Port }.Uri : hub;

    private static Uri? Next(HttpResponseMessage response, Uri hub)
    {
        // WebSub: only 307 and 308 keep the form; and only to the web, never out of https.
        var next = (int)response.StatusCode is 307 or 308 && response.Headers.Location is { } location ? new Uri(hub, location) : null;
        return next?.Scheme == Uri.UriSchemeHttps || (next?.Scheme == Uri.UriSchemeHttp && hub.Scheme == Uri.UriSchemeHttp) ? next : null;
    }

    private async Task<HubAnswer> JudgeAsync(HttpResponseMessage response, Uri hub, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return new HubAnswer.Accepted();
        }

        var said = await ReasonAsync(response, cancellationToken);
        var failed = RefusedStatus.Of(response, hub, RetryAfter.Read(response, clock.GetUtcNow(), fetching.LongestRest));
        return new HubAnswer.Failed(failed.Code, said.Length == 0 ? failed.Message : $"{failed.Message} The hub says: {said}", failed.RetryAfter);
    }

    private static HubAnswer.Failed OfFetch(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Failed failed => new HubAnswer.Failed(failed.Code, failed.Message, failed.RetryAfter),
        FetchOutcome.Refused refused => new HubAnswer.Failed(refused.Code, refused.Message, null),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };

    // The first line of what it says, in plain letters: it is shown to people.
    private static async Task<string> ReasonAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType is not "text/plain")
        {
            return string.Empty;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[LongestReason];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return new string([.. Encoding.UTF8.GetString(bytes, 0, length).TakeWhile(static c => c is not ('\r' or '\n')).Where(static c => !char.IsControl(c))]).Trim();
    }

    private List<KeyValuePair<string, string>> Form(WebSubState state, string mode)
    {
        var form = new List<KeyValuePair<string, string>>
        {
            new("hub.callback", CallbackAddress.Of(options, state)),
            new("hub.mode", mode),
            new("hub.topic", state.Topic),
        };
        if (mode == HubAsk.Subscribe)
        {
            form.Add(new("hub.lease_seconds", HubSteps.AskedLease.TotalSeconds.ToString(CultureInfo.InvariantCulture)));
            form.Add(new("hub.secret", state.Secret));
        }

        return form;
    }

    private HttpRequestMessage Message(Uri hub, List<KeyValuePair<string, string>> form)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, hub) { Content = new FormUrlEncodedContent(form) };
        message.Headers.TryAddWithoutValidation("User-Agent", fetching.Contact.Length == 0 ? fetching.UserAgent : $"{fetching.UserAgent} (+{fetching.Contact})");
        return message;
    }
}
