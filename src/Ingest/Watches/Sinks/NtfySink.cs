using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Ingest.Watches.Sinks;

/// <summary>
/// Publishes to a topic of ntfy, as JSON to the server's root, so that no title has to be squeezed into a header. A message has at most 4,096 bytes
/// (docs.ntfy.sh, "Publish as JSON", "Limitations"); the sink's secret is its access token.
/// </summary>
internal sealed class NtfySink(SinkPost post, SinkSecrets secrets) : IAlertSink
{
    private const int MostAlerts = 6;
    private const int MostBytes = 4000;
    private const int MostSentence = 500;
    private const int MostReason = 200;
    private const int MostDetail = 150;

    public string Type => SinkRules.Ntfy;

    public Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken)
    {
        if (post.Address(sink, out var reason) is not { } address)
        {
            return Task.FromResult<SinkOutcome>(new SinkOutcome.Failed(reason, null));
        }

        if (address.AbsolutePath.Trim('/') is not { Length: > 0 } topic || topic.Contains('/', StringComparison.Ordinal))
        {
            return Task.FromResult<SinkOutcome>(new SinkOutcome.Failed("its url is not a server and a topic, such as https://ntfy.sh/my-topic", null));
        }

        var root = sink with { Url = address.GetLeftPart(UriPartial.Authority) + "/" };
        return post.SendAsync(root, Message(bundle, topic), request => LogIn(request, sink), cancellationToken);
    }

    internal static byte[] Message(AlertBundle bundle, string topic)
    {
        var (shown, more) = bundle.Shown(MostAlerts);
        var title = shown is [var one] ? AlertLines.Title(one) : bundle.Count;
        var text = string.Join("\n\n", shown.Select(alert => Words(alert, isAlone: shown.Count == 1))) + (more > 0 ? "\n\n" + AlertBundle.AndMore(more) : string.Empty);
        var message = new JsonObject { ["topic"] = topic, ["title"] = title, ["message"] = Fit(text), ["tags"] = new JsonArray("newspaper") };
        if (shown is [var alone] && AlertLines.Link(alone) is { } link)
        {
            message["click"] = link;
        }

        if (shown is [{ Map: { } map }])
        {
            message["actions"] = new JsonArray(new JsonObject { ["action"] = "view", ["label"] = "Map", ["url"] = map });
        }

        return SinkJson.ToUtf8(message);
    }

    private static string Words(Alert alert, bool isAlone)
    {
        var lines = new List<string>();
        if (!isAlone)
        {
            lines.Add(AlertLines.Title(alert));
        }

        if (alert.HasArticle())
        {
            lines.Add(AlertLines.Line(alert.Sentence.Text, MostSentence));
        }

        lines.Add(AlertLines.Line(alert.Reason, MostReason));
        lines.AddRange(AlertLines.Details(alert, MostDetail));
        return string.Join('\n', lines.Append(alert.HasArticle() ? AlertLines.Source(alert) : string.Empty).Where(static line => line.Length > 0));
    }

    private static string Fit(string text)
    {
        while (Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            text = text[..(text.Length - Math.Max(1, (Encoding.UTF8.GetByteCount(text) - MostBytes) / 4))];
            text = char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
        }

        return text;
    }

    private SinkOutcome.Failed? LogIn(HttpRequestMessage request, SinkSettings sink)
    {
        if (sink.Secret is null)
        {
            return null;
        }

        if (secrets.Find(sink.Secret, out var reason) is not { } token)
        {
            return new SinkOutcome.Failed(reason, null);
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return null;
    }
}
