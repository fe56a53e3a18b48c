using MimeKit;

namespace Ingest.Watches.Sinks;

/// <summary>Which sinks there are, and what each needs to be told.</summary>
internal static class SinkRules
{
    public const string Atom = "atom";
    public const string Console = "console";
    public const string Email = "email";
    public const string Ntfy = "ntfy";
    public const string Queue = "queue";
    public const string Slack = "slack";
    public const string Teams = "teams";
    public const string Webhook = "webhook";

    /// <summary>The types of sinks there are.</summary>
    public static IReadOnlyList<string> Types { get; } = [Atom, Console, Email, Ntfy, Queue, Slack, Teams, Webhook];

    /// <summary>What is wrong with a sink's settings, as a sentence; or null.</summary>
    public static string? Problem(SinkSettings sink) => sink switch
    {
        _ when !Types.Contains(sink.Type, StringComparer.Ordinal) => $"its type '{sink.Type}' is none of {string.Join(", ", Types)}.",
        { Secret: { } secret } when !SinkSecrets.IsReference(secret) => "its secret must be a reference such as env:DESK_SECRET, never the secret itself.",
        { Type: Webhook or Slack or Teams or Ntfy } when !IsAddress(sink.Url) =>
            $"a {sink.Type} sink needs an http or https url, or a reference to it such as env:DESK_URL, not '{sink.Url}'.",
        { Type: Atom, Path: null } => "an atom sink needs a path inside the data folder, such as alerts.atom.",
        { Type: Email, Mail: null } => "an email sink needs server, from and to.",
        { Type: Email, Mail: { } mail } when MailProblem(mail, sink.Secret) is { } problem => problem,
        { Type: Queue } when sink.Queue is null || !Storage.QueueNames.IsValid(sink.Queue) || Storage.QueueNames.All.Contains(Storage.QueueNames.Plain(sink.Queue), StringComparer.Ordinal) =>
            $"a queue sink needs the name of a queue of its own, 3 to 63 lower-case letters, digits and hyphens, not '{sink.Queue}'.",
        { Pace: { } pace } => Pacing.PaceReading.Read(pace).Problem,
        _ => null,
    };

    private static bool IsAddress(string? url) =>
        url is not null && (SinkSecrets.IsReference(url) || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"));

    private static string? MailProblem(MailSettings mail, string? secret)
    {
        if (!MailServer.TryRead(mail.Server, out _))
        {
            return $"its server '{mail.Server}' is not a host and port such as smtp.example.org:587.";
        }

        if (mail.To.Count == 0)
        {
            return "an email sink needs somebody in 'to'.";
        }

        if (mail.To.Prepend(mail.From).FirstOrDefault(static address => !MailboxAddress.TryParse(address, out _)) is { } wrong)
        {
            return $"'{wrong}' is no address of a mailbox.";
        }

        return (mail.User is null) == (secret is null) ? null : "an email sink that logs in needs both user and secret.";
    }
}
