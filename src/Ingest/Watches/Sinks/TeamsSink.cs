using System.Text.Json.Nodes;

namespace Ingest.Watches.Sinks;

/// <summary>
/// Posts an adaptive card to a Teams channel's workflow ("Post to a channel when a webhook request is received"). A message may have 28 KB; text blocks read a
/// little Markdown, so its signs are escaped (learn.microsoft.com, "Create incoming webhooks with Workflows", "Format cards in Teams").
/// </summary>
internal sealed class TeamsSink(SinkPost post) : IAlertSink
{
    private const int MostAlerts = 8;
    private const int MostBytes = 27_000;
    private const int MostSentence = 900;
    private const int MostReason = 400;
    private const int MostDetail = 200;

    public string Type => SinkRules.Teams;

    public Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken) =>
        post.SendAsync(sink, Message(bundle), null, cancellationToken);

    /// <summary>As many alerts as fit, eight at most.</summary>
    internal static byte[] Message(AlertBundle bundle)
    {
        for (var most = MostAlerts; ; most--)
        {
            var message = Message(bundle, most);
            if (message.Length <= MostBytes || most == 1)
            {
                return message;
            }
        }
    }

    private static byte[] Message(AlertBundle bundle, int most)
    {
        var (shown, more) = bundle.Shown(most);
        var body = new JsonArray();
        foreach (var alert in shown)
        {
            body.Add(Container(alert));
        }

        if (more > 0)
        {
            body.Add(Text(AlertBundle.AndMore(more), isStrong: false));
        }

        var card = new JsonObject { ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["type"] = "AdaptiveCard", ["version"] = "1.4", ["body"] = body };
        var attachment = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["contentUrl"] = null, ["content"] = card };
        return SinkJson.ToUtf8(new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(attachment) });
    }

    private static JsonObject Container(Alert alert)
    {
        var items = new JsonArray(Text(AlertLines.Title(alert), isStrong: true));
        if (alert.HasArticle())
        {
            items.Add(Text(AlertLines.Line(alert.Sentence.Text, MostSentence), isStrong: false));
        }

        items.Add(Text(AlertLines.Line(alert.Reason, MostReason), isStrong: false));
        foreach (var detail in AlertLines.Details(alert, MostDetail))
        {
            items.Add(Text(detail, isStrong: false));
        }

        if (alert.HasArticle())
        {
            items.Add(Text(AlertLines.Source(alert), isStrong: false));
        }

        var actions = new JsonArray();
        foreach (var (title, url) in new[] { ("Open", AlertLines.Link(alert)), ("Map", alert.Map) })
        {
            if (url is not null)
            {
                actions.Add(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = url });
            }
        }

        if (actions.Count > 0)
        {
            items.Add(new JsonObject { ["type"] = "ActionSet", ["actions"] = actions });
        }

        return new JsonObject { ["type"] = "Container", ["separator"] = true, ["items"] = items };
    }

    private static JsonObject Text(string text, bool isStrong)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = Escape(text), ["wrap"] = true };
        if (isStrong)
        {
            block["weight"] = "Bolder";
        }

        return block;
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(static unit => unit is '*' or '_' or '[' or ']' or '\\' or '`' or '#' ? $"\\{unit}" : unit.ToString()));
}
