using MimeKit;

namespace Ingest.Watches.Sinks;

/// <summary>Writes alerts as a mail in plain text.</summary>
internal static class AlertMail
{
    private const int MostAlerts = 50;

    public static MimeMessage Write(AlertBundle bundle, MailSettings settings)
    {
        var (shown, more) = bundle.Shown(MostAlerts);
        var message = new MimeMessage
        {
            Date = bundle.Time,
            Subject = bundle.Alerts is [var one] ? AlertLines.Title(one) : bundle.Count,
            MessageId = bundle.Id + "@ingest.invalid",
        };
        message.From.Add(MailboxAddress.Parse(settings.From));
        message.To.AddRange(settings.To.Select(static address => MailboxAddress.Parse(address)));

        // What a machine sent nobody answers (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var text = string.Join('\n', shown.Select(AlertText.Of)) + (more > 0 ? $"\n{AlertBundle.AndMore(more)}\n" : string.Empty);
        message.Body = new TextPart("plain") { Text = text };
        return message;
    }
}
