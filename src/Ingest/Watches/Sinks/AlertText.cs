using System.Globalization;
using System.Text;

namespace Ingest.Watches.Sinks;

/// <summary>An alert as a block of plain text.</summary>
internal static class AlertText
{
    public static string Of(Alert alert)
    {
        var text = new StringBuilder();
        if (alert.Kind == Alert.Notice)
        {
            text.Append("NOTICE ").Append(OneLine(alert.Article.Title)).Append(": ").Append(OneLine(alert.Level)).Append('\n');
            Line(text, "why", alert.Reason);
            if (alert.Article.Url.Length > 0)
            {
                Line(text, "feed", alert.Article.Url);
            }

            return text.ToString();
        }

        text.Append(Head(alert)).Append(OneLine(alert.Watch)).Append(": ").Append(OneLine(alert.HasArticle() ? alert.Article.Title : alert.Level)).Append('\n');
        Line(text, "why", alert.Reason);
        Line(text, "says", alert.HasArticle() ? alert.Sentence.Text : null);
        Line(text, "events", alert.EventTypes.Count > 0 ? string.Join(", ", alert.EventTypes) : null);
        Line(text, "place", AlertLines.Place(alert));
        Line(text, "map", alert.Map);
        Line(text, "by", AlertLines.Sources(alert));
        Line(text, "unsure", alert.Unsure.Count > 0 ? string.Join(' ', alert.Unsure) : null);
        if (!alert.HasArticle())
        {
            return text.ToString();
        }

        var published = alert.Article.Published?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "no date";
        Line(text, "source", $"{alert.Article.Publisher}, {published}, {alert.Article.Url}");
        return text.ToString();
    }

    private static string Head(Alert alert) => alert.Kind switch
    {
        Novelty.New => "ALERT  ",
        Alert.Surge => "SURGE  ",
        Alert.Silence => "SILENT ",
        _ => "UPDATE ",
    };

    private static void Line(StringBuilder text, string label, string? value)
    {
        if (value is not null)
        {
            text.Append("  ").Append(label.PadRight(7)).Append(OneLine(value)).Append('\n');
        }
    }

    /// <summary>What a page says must not move the cursor of a terminal or fake a line.</summary>
    private static string OneLine(string value) =>
        string.Concat(value.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c));
}
