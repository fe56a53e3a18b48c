using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ingest.Tests.Support;
using Ingest.Watches;
using Ingest.Watches.Sinks;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Ingest.Tests.Watches.Sinks;

/// <summary>Mail through a server that others wrote (npm <c>smtp-server</c>).</summary>
public sealed class MailSinkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_Alert_ArrivesAsPlainTextWithAStableId()
    {
        using var server = Start("plain");
        var outcome = await SendAsync(server, AlertBundle.Of(SomeAlerts.Of("a-1", "Überfall auf die Brücke")));
        Assert.IsType<SinkOutcome.Accepted>(outcome);
        var mail = await MailAsync(server);
        Assert.Equal("ingest@newsroom.example", mail.GetProperty("from").GetString());
        Assert.Equal(["desk@newsroom.example", "night@newsroom.example"], mail.GetProperty("to").EnumerateArray().Select(static one => one.GetString()), StringComparer.Ordinal);
        using var message = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail.GetProperty("text").GetString()!)), Token);
        Assert.Equal(("a-1@ingest.invalid", "Orrin: Überfall auf die Brücke"), (message.MessageId, message.Subject));
        Assert.Contains("says   Shells fell on the old bridge.", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_Digest_IsOneMailWithAll()
    {
        using var server = Start("plain");
        Assert.IsType<SinkOutcome.Accepted>(await SendAsync(server, SomeAlerts.Bundle(52)));
        var text = (await MailAsync(server)).GetProperty("text").GetString()!;
        Assert.Contains("Subject: 52 alerts", text, StringComparison.Ordinal);
        Assert.Contains("Title 50", text, StringComparison.Ordinal);
        Assert.Contains("and 2 more", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("right horse", true)]
    [InlineData("wrong horse", false)]
    public async Task SendAsync_ServerAsksForALogin_TakesTheSecretBehindTheReference(string password, bool isTaken)
    {
        using var server = Start("login");
        var outcome = await SendAsync(server, AlertBundle.Of(SomeAlerts.Of("a-1")), password);
        if (isTaken)
        {
            Assert.IsType<SinkOutcome.Accepted>(outcome);
            Assert.Equal("desk", (await MailAsync(server)).GetProperty("user").GetString());
        }
        else
        {
            Assert.Contains("did not take it", Assert.IsType<SinkOutcome.Failed>(outcome).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SendAsync_ServerTakesNothing_SaysItsWords()
    {
        using var server = Start("refuse");
        var failed = Assert.IsType<SinkOutcome.Failed>(await SendAsync(server, AlertBundle.Of(SomeAlerts.Of("a-1"))));
        Assert.Contains("no such mailbox", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_NobodyThere_IsAFailureThatMayPass()
    {
        var mail = new MailSettings("127.0.0.1:9", "ingest@newsroom.example", ["desk@newsroom.example"]);
        var sink = new MailSink(new SinkSecrets(new ConfigurationBuilder().Build()), new WatchesOptions());
        Assert.IsType<SinkOutcome.Failed>(await sink.SendAsync(AlertBundle.Of(SomeAlerts.Of("a-1")), new SinkSettings("email", null, null, null) { Mail = mail }, Token));
    }

    private static async Task<SinkOutcome> SendAsync(Process server, AlertBundle bundle, string? password = null)
    {
        var port = int.Parse((await server.StandardOutput.ReadLineAsync(Token))!, CultureInfo.InvariantCulture);
        var mail = new MailSettings($"127.0.0.1:{port}", "ingest@newsroom.example", ["desk@newsroom.example", "night@newsroom.example"], password is null ? null : "desk");
        var secrets = new ConfigurationBuilder().AddInMemoryCollection([new("MAIL_PASSWORD", password)]).Build();
        var sink = new MailSink(new SinkSecrets(secrets), new WatchesOptions { WebhookTimeout = TimeSpan.FromMinutes(1) });
        return await sink.SendAsync(bundle, new SinkSettings("email", null, null, password is null ? null : "env:MAIL_PASSWORD") { Mail = mail }, Token);
    }

    private static async Task<JsonElement> MailAsync(Process server)
    {
        using var document = JsonDocument.Parse((await server.StandardOutput.ReadLineAsync(Token))!);
        return document.RootElement.Clone();
    }

    private static Process Start(string manner) => NodeTool.Start("smtp-server", Path.Combine("Watches", "Sinks", "mail-server.mjs"), manner);
}
