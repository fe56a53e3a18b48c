using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds.WebSub;

/// <summary>Works off a message that a hub is to be asked. Asked twice is harmless: a hub replaces the subscription by itself.</summary>
public sealed class HubAsk(HubSubscriptions hubs, HubClient client, TimeProvider clock, ILogger<HubAsk> logger)
{
    /// <summary>The value of <c>hub.mode</c> that asks for pushes.</summary>
    public const string Subscribe = "subscribe";

    /// <summary>The value of <c>hub.mode</c> that asks for their end.</summary>
    public const string Unsubscribe = "unsubscribe";

    /// <summary>Asks before the turn, writes after it what the hub said; gives that in a word: <c>accepted</c>, <c>nothing to ask</c>, or why it failed.</summary>
    public async Task<string> AskAsync(FeedMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        var state = await hubs.GetAsync(message.FeedId, cancellationToken);
        var mode = state?.Status switch
        {
            WebSubStatus.Asked or WebSubStatus.Live => Subscribe,
            WebSubStatus.Leaving => Unsubscribe,
            _ => null,
        };
        var answer = mode is null ? null : await client.AskAsync(state!, mode, cancellationToken);
        await turn(cancellationToken);
        switch (answer)
        {
            case HubAnswer.Failed failed:
                // It may have confirmed all the same, or the feed was removed meanwhile: only what is still as it was is changed.
                await hubs.ChangeAsync(state!, now => now.Status == state!.Status ? HubSteps.Failed(now, failed.Message, failed.RetryAfter, clock.GetUtcNow()) : null, cancellationToken);
                WebSubLog.HubFailed(logger, state!.Hub, mode!, state.Topic, failed.Message);
                return failed.Code;
            case HubAnswer.Accepted:
                WebSubLog.HubAsked(logger, state!.Hub, mode!, state.Topic);
                return "accepted";
            default:
                return "nothing to ask";
        }
    }
}
