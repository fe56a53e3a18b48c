using System.Globalization;

namespace Ingest.Feeds.WebSub;

/// <summary>How a subscription at a hub goes on. Pure; each method gives the new state.</summary>
internal static class HubSteps
{
    /// <summary>What is asked for; WebSub's own suggestion. A hub may grant less or more.</summary>
    public static readonly TimeSpan AskedLease = TimeSpan.FromDays(10);

    /// <summary>How long a hub has to confirm.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromHours(1);

    /// <summary>No step comes sooner after another, whatever a hub says.</summary>
    public static readonly TimeSpan ShortestWait = TimeSpan.FromMinutes(10);

    /// <summary>The longest wait after failures, and the wait after a refusal.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    // A lease of centuries would not fit a date.
    private static readonly TimeSpan LongestLease = TimeSpan.FromDays(3650);
    private const int MostGoodbyes = 2;

    /// <summary>The step that is due, or null.</summary>
    /// <param name="isInList">Whether the feed is still in the list.</param>
    public static HubStep? Due(WebSubState state, bool isInList, DateTimeOffset now)
    {
        if (!isInList && state.Status != WebSubStatus.Leaving)
        {
            state = Leave(state, "The feed was removed from the list.", now);
        }

        return state.NextStep > now ? null : state.Status switch
        {
            WebSubStatus.Leaving when state.Failures >= MostGoodbyes => new HubStep(null),
            WebSubStatus.Leaving => new HubStep(state with { Failures = state.Failures + 1, NextStep = now + TimeSpan.FromDays(1) }, AsksHub: true),
            WebSubStatus.Live when state.LeaseEnds <= now => new HubStep(
                state with { Status = WebSubStatus.Failing, Reason = "The hub let the subscription end without confirming it again.", Failures = 1, NextStep = now + ShortestWait }, PullsFeed: true),
            WebSubStatus.Live => new HubStep(state with { NextStep = Halfway(state.LeaseEnds ?? now, now) }, AsksHub: true),
            WebSubStatus.Asked => new HubStep(Failed(state, string.Create(CultureInfo.InvariantCulture, $"The hub did not confirm within {ConfirmWithin.TotalMinutes:0} minutes."), null, now)),
            _ => new HubStep(state with { Status = WebSubStatus.Asked, NextStep = now + ConfirmWithin }, AsksHub: true),
        };
    }

    /// <summary>From now on the hub is to stop.</summary>
    public static WebSubState Leave(WebSubState state, string reason, DateTimeOffset now) => state with
    {
        // One that was never asked has nothing to stop; its failures then say that it can be forgotten.
        Failures = state.Status == WebSubStatus.Wanted ? MostGoodbyes : 0,
        Status = WebSubStatus.Leaving,
        Reason = reason,
        NextStep = now,
    };

    /// <summary>The hub confirmed.</summary>
    /// <param name="seconds">The lease that it grants; null where it names none, and then it is what was asked for.</param>
    public static WebSubState Confirmed(WebSubState state, long? seconds, DateTimeOffset now)
    {
        var lease = seconds is { } granted ? TimeSpan.FromSeconds(Math.Clamp(granted, 1L, (long)LongestLease.TotalSeconds)) : AskedLease;
        var renewal = lease * 2 / 3;
        return state with
        {
            Status = WebSubStatus.Live,
            Reason = null,
            Failures = 0,
            LeaseEnds = now + lease,
            NextStep = now + (renewal < ShortestWait ? ShortestWait : renewal),
        };
    }

    /// <summary>The hub does not want to.</summary>
    public static WebSubState Denied(WebSubState state, string? reason, DateTimeOffset now) => state with
    {
        Status = WebSubStatus.Denied,
        Reason = string.IsNullOrWhiteSpace(reason) ? "The hub denied the subscription without a reason." : $"The hub denied the subscription: {Short(reason)}",
        Failures = state.Failures + 1,
        NextStep = now + LongestWait,
    };

    /// <summary>The hub could not be asked, said no, or did not confirm. A subscription that is live stays so until its lease ends.</summary>
    public static WebSubState Failed(WebSubState state, string reason, TimeSpan? retryAfter, DateTimeOffset now)
    {
        if (state.Status != WebSubStatus.Asked)
        {
            return state with { Reason = reason };
        }

        var wait = TimeSpan.FromHours(Math.Min(Math.Pow(2, Math.Min(state.Failures, 16)), LongestWait.TotalHours));
        var asked = retryAfter is { } asks && asks < LongestWait ? asks : TimeSpan.Zero;
        return state with { Status = WebSubStatus.Failing, Reason = reason, Failures = state.Failures + 1, NextStep = now + (asked > wait ? asked : wait) };
    }


    private static DateTimeOffset Halfway(DateTimeOffset end, DateTimeOffset now)
    {
        var half = (end - now) / 2;
        return now + (half < ShortestWait ? ShortestWait : half);
    }

    private static string Short(string text) => text.Trim() is { Length: > 200 } longer ? longer[..200] : text.Trim();
}
