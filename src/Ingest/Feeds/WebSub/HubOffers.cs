namespace Ingest.Feeds.WebSub;

/// <summary>What a pull has to do with hubs: it finds them, and it can wait while one pushes.</summary>
public sealed class HubOffers(HubSubscriptions hubs, HubSecrets secrets, WebSubOptions options, TimeProvider clock)
{
    /// <summary>Whether hubs are asked for anything.</summary>
    public bool IsOn => options.IsOn;

    /// <summary>Whether the feed must be asked for whole to find its hub: it was pulled when no callback was configured, and its document may never change again.</summary>
    public bool IsToBeSought(FeedState feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return options.IsOn && feed.Sha256 is not null && !feed.IsHubSought;
    }

    /// <summary>
    /// Notes the hub that a pulled feed names, or that it names none any more; the next round does what follows. Nothing happens where no
    /// callback is configured. A feed that changes its hub gets a new token and secret, and the old hub is left to its lease.
    /// </summary>
    internal async Task NoteAsync(string feedId, FetchedDocument document, ParsedFeed feed, CancellationToken cancellationToken)
    {
        if (!options.IsOn)
        {
            return;
        }

        var offer = HubOffer.Of(document, feed);
        var known = await hubs.GetAsync(feedId, cancellationToken);
        switch (offer, known)
        {
            case (not null, null):
                await hubs.CreateAsync(Wanted(feedId, offer), cancellationToken);
                break;
            case (not null, not null) when known.Hub != offer.Hub || known.Topic != offer.Topic || known.Status == WebSubStatus.Leaving:
                await hubs.ChangeAsync(known, _ => Wanted(feedId, offer), cancellationToken);
                break;
            case (null, not null) when known.Status != WebSubStatus.Leaving:
                await hubs.ChangeAsync(known, state => HubSteps.Leave(state, "The feed names no hub any more.", clock.GetUtcNow()), cancellationToken);
                break;
        }
    }

    /// <summary>Before when the feed need not be pulled again because a hub pushes it; null where none does.</summary>
    public async Task<DateTimeOffset?> NotBeforeAsync(string feedId, CancellationToken cancellationToken)
    {
        var isLive = options.IsOn && await hubs.GetAsync(feedId, cancellationToken) is { Status: WebSubStatus.Live };
        return isLive ? clock.GetUtcNow() + options.PollWhilePushed : null;
    }

    private WebSubState Wanted(string feedId, HubOffer offer) =>
        new(feedId, offer.Hub, offer.Topic, secrets.Token(), secrets.Secret(), WebSubStatus.Wanted, null, clock.GetUtcNow());
}
