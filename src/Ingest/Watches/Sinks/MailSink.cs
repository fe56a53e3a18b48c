using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ingest.Watches.Sinks;

/// <summary>
/// Mails alerts. The Message-ID is made from the bundle's id, so that a repetition is the same message to a mailbox. Over a connection that is not encrypted
/// nothing is sent unless the settings allow it or the server is on this machine.
/// </summary>
internal sealed class MailSink(SinkSecrets secrets, WatchesOptions options) : IAlertSink
{
    public string Type => SinkRules.Email;

    public async Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken)
    {
        if (SinkRules.Problem(sink) is { } problem || sink.Mail is not { } mail || !MailServer.TryRead(mail.Server, out var server))
        {
            return new SinkOutcome.Failed((SinkRules.Problem(sink) ?? "it has no mail server").TrimEnd('.'), null);
        }

        string? password = null;
        if (sink.Secret is { } reference && (password = secrets.Find(reference, out var reason)) is null)
        {
            return new SinkOutcome.Failed(reason, null);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.WebhookTimeout);
        try
        {
            using var message = AlertMail.Write(bundle, mail);
            await DeliverAsync(message, server, mail, password, limit.Token);
            return new SinkOutcome.Accepted();
        }
        catch (Exception exception) when (exception is SmtpCommandException or SmtpProtocolException or AuthenticationException or SslHandshakeException
            or SocketException or IOException or NotSupportedException or ServiceNotAuthenticatedException)
        {
            return new SinkOutcome.Failed($"{server.Host} did not take it: {exception.Message}", null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SinkOutcome.Failed($"{server.Host} did not answer in time", null);
        }
    }

    private static async Task DeliverAsync(MimeMessage message, MailServer server, MailSettings mail, string? password, CancellationToken cancellationToken)
    {
        var security = server switch
        {
            { StartsWithTls: true } => SecureSocketOptions.SslOnConnect,
            { IsHere: true } => SecureSocketOptions.StartTlsWhenAvailable,
            _ when mail.Plain => SecureSocketOptions.StartTlsWhenAvailable,
            _ => SecureSocketOptions.StartTls,
        };
        using var client = new SmtpClient();
        await client.ConnectAsync(server.Host, server.Port, security, cancellationToken);
        if (mail.User is { } user && password is not null)
        {
            await client.AuthenticateAsync(user, password, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
