namespace Ingest.Watches;

/// <summary>Where alerts go.</summary>
/// <param name="Type"><c>console</c>, <c>atom</c>, <c>webhook</c>, <c>slack</c>, <c>teams</c>, <c>ntfy</c>, <c>email</c> or <c>queue</c>.</param>
/// <param name="Url">The address of a webhook, of a channel's incoming webhook (Slack, Teams) or of a topic (ntfy); or a reference to it (<c>env:NAME</c>), since such an address can be a secret itself.</param>
/// <param name="Path">The Atom file's path, relative to the data folder.</param>
/// <param name="Secret">A reference (<c>env:NAME</c>), never the secret itself: the webhook's signing key, ntfy's token, the mail server's password.</param>
/// <param name="Disabled">Why nothing is sent to it any more; null where it is in use.</param>
public sealed record SinkSettings(string Type, string? Url, string? Path, string? Secret, string? Disabled = null)
{
    /// <summary>Where mail goes, for a sink of the type <c>email</c>.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The name of the queue, for a sink of the type <c>queue</c>.</summary>
    public string? Queue { get; init; }

    /// <summary>When it may be told, and how often; null: at once, each alert by itself.</summary>
    public SinkPace? Pace { get; init; }
}
