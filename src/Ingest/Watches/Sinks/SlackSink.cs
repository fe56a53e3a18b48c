using System.Text.Json.Nodes;

namespace Ingest.Watches.Sinks;

/// <summary>
/// Posts to a Slack channel's incoming webhook, as blocks of mrkdwn. Slack asks that &amp;, &lt; and &gt; be escaped and nothing else; a section holds at most
/// 3,000 characters, a message 50 blocks (docs.slack.dev, "Formatting message text", "Blocks").
/// </summary>
internal sealed class SlackSink(SinkPost post) : IAlertSink
{
    private const int MostAlerts = 10;
    private const int MostSentence = 1200;
    private const int MostReason = 600;
    private const int MostDetail = 200;

    public string Type => SinkRules.Slack;

    public Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken) =>
        post.SendAsync(sink, Message(bundle), null, cancellationToken);

    internal static byte[] Message(AlertBundle bundle)
    {
        var (shown, more) = bundle.Shown(MostAlerts);
        var blocks = new JsonArray();
        foreach (var alert in shown)
        {
            blocks.Add(Section(Block(alert)));
        }

        if (more > 0)
        {
            blocks.Add(Section(AlertBundle.AndMore(more)));
        }

        var summary = bundle.Alerts.Count == 1 ? AlertLines.Title(bundle.Alerts[0]) : bundle.Count;
        return SinkJson.ToUtf8(new JsonObject { ["text"] = Escape(summary), ["blocks"] = blocks });
    }

    private static string Block(Alert alert)
    {
        var title = Escape(AlertLines.Title(alert));
        var head = AlertLines.Link(alert) is { } link ? $"*<{Escape(link).Replace("|", "%7C", StringComparison.Ordinal)}|{title}>*" : $"*{title}*";
        var lines = new List<string> { head };
        if (alert.HasArticle())
        {
            lines.Add(">" + Escape(AlertLines.Line(alert.Sentence.Text, MostSentence)));
        }

        lines.Add(Escape(AlertLines.Line(alert.Reason, MostReason)));
        lines.AddRange(AlertLines.Details(alert, MostDetail).Select(Escape));
        if (alert.HasArticle())
        {
            lines.Add(Escape(AlertLines.Source(alert)));
        }

        if (alert.Map is { } map)
        {
            lines.Add($"<{Escape(map)}|map>");
        }

        return string.Join('\n', lines);
    }

    private static JsonObject Section(string text) =>
        new() { ["type"] = "section", ["text"] = new JsonObject { ["type"] = "mrkdwn", ["text"] = text } };

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
