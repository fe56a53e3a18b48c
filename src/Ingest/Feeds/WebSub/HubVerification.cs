using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Ingest.Feeds.WebSub;

/// <summary>Answers hubs that verify: yes only to what we asked for, under the callback and for the topic that we asked with.</summary>
public sealed class HubVerification(HubSubscriptions hubs, FeedReminder reminder, WebSubOptions options, TimeProvider clock, ILogger<HubVerification> logger)
{
    private const int LongestChallenge = 4096;

    /// <summary>Judges a hub's question and writes down what follows from it, before it is answered.</summary>
    public async Task<VerificationOutcome> VerifyAsync(string feedId, string token, HubQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!options.IsOn || await hubs.OfCallbackAsync(feedId, token, cancellationToken) is not { } state)
        {
            return new VerificationOutcome.Refused("unknown", "No subscription has this callback.");
        }

        var outcome = question.Topic == state.Topic
            ? await AnswerAsync(state, question, cancellationToken)
            : new VerificationOutcome.Refused("other-topic", "This callback was given for another topic.");
        if (outcome is VerificationOutcome.Refused refused)
        {
            WebSubLog.VerificationRefused(logger, state.Hub, state.Topic, refused.Code, refused.Message);
        }

        return outcome;
    }

    private Task<VerificationOutcome> AnswerAsync(WebSubState state, HubQuestion question, CancellationToken cancellationToken) => question.Mode switch
    {
        "denied" => DenyAsync(state, question.Reason, cancellationToken),
        HubAsk.Subscribe or HubAsk.Unsubscribe when question.Challenge is not { Length: > 0 and <= LongestChallenge } =>
            RefuseAsync("bad-challenge", string.Create(CultureInfo.InvariantCulture, $"hub.challenge must have 1 to {LongestChallenge} characters.")),
        HubAsk.Subscribe => SubscribeAsync(state, question, cancellationToken),
        HubAsk.Unsubscribe => UnsubscribeAsync(state, question.Challenge, cancellationToken),
        _ => RefuseAsync("unknown-mode", "hub.mode must be subscribe, unsubscribe or denied."),
    };

    private async Task<VerificationOutcome> SubscribeAsync(WebSubState state, HubQuestion question, CancellationToken cancellationToken)
    {
        var seconds = long.TryParse(question.LeaseSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null;
        var live = await hubs.ChangeAsync(state, current => IsWanted(current) ? HubSteps.Confirmed(current, seconds, clock.GetUtcNow()) : null, cancellationToken);
        if (live is null)
        {
            return NotAsked(HubAsk.Subscribe);
        }

        WebSubLog.Live(logger, state.Hub, state.Topic, live.LeaseEnds!.Value);
        return new VerificationOutcome.Confirmed(question.Challenge!);
    }

    private async Task<VerificationOutcome> UnsubscribeAsync(WebSubState state, string challenge, CancellationToken cancellationToken)
    {
        if (state.Status != WebSubStatus.Leaving)
        {
            return NotAsked(HubAsk.Unsubscribe);
        }

        await hubs.DeleteAsync(state.FeedId, cancellationToken);
        return new VerificationOutcome.Confirmed(challenge);
    }

    // A hub may deny at any time, also what it confirmed before; then the feed is pulled again as if there were none, and at once.
    private async Task<VerificationOutcome> DenyAsync(WebSubState state, string? reason, CancellationToken cancellationToken)
    {
        var denied = await hubs.ChangeAsync(state, current => IsWanted(current) ? HubSteps.Denied(current, reason, clock.GetUtcNow()) : null, cancellationToken);
        if (denied is null)
        {
            return NotAsked("denied");
        }

        WebSubLog.Denied(logger, state.Hub, state.Topic, denied.Reason!);
        await reminder.PullSoonAsync(state.FeedId, clock.GetUtcNow(), cancellationToken);
        return new VerificationOutcome.Denied();
    }

    private static bool IsWanted(WebSubState state) => state.Status is WebSubStatus.Asked or WebSubStatus.Live;

    private static VerificationOutcome.Refused NotAsked(string mode) => new("not-asked", $"Nothing was asked for that “{mode}” would answer.");

    private static Task<VerificationOutcome> RefuseAsync(string code, string message) => Task.FromResult<VerificationOutcome>(new VerificationOutcome.Refused(code, message));
}
