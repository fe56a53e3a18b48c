using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>The dates that a page shows its readers, in elements made for dates and in its text.</summary>
internal sealed partial class ShownDates(PageMetadata page, PageBlocks blocks, bool isMonthFirst)
{
    private const int MostElements = 300;
    private const int MostBlocks = 400;
    private const int ShortBlock = 20;
    private const int DateWords = 8;
    private const int Far = 120;
    private const int LongestLead = 30;
    private const int LongestShown = 160;
    private const int LongestWritten = 1000;

    /// <summary>The date nearest the title. A teaser's date stands beside the teaser; the article's own beside its title, most often below.</summary>
    /// <param name="isNear">Whether only what stands near the title counts.</param>
    public PageDate? Nearest(string? title, bool isNear)
    {
        var heading = page.PlaceOf(title);
        double best = isNear ? Far : double.MaxValue;
        PageDate? nearest = null;
        foreach (var (element, order) in page.Dates.Take(MostElements))
        {
            var distance = Distance(order, heading, element);
            if (distance < best && Read(element) is { } time)
            {
                (best, nearest) = (distance, time.From(DateSource.Element));
            }
        }

        return nearest;
    }

    /// <summary>A date in the text that says it is that of publication, else one that makes up a block, else that of an announced update, else one in a short block or at the start of one.</summary>
    public PageDate? InText()
    {
        var read = blocks.Blocks.Where(static b => b.Owner.Name is not ("figcaption" or "figure")).Take(MostBlocks).Concat(blocks.Blocks.TakeLast(MostBlocks / 4)).ToArray();
        return First(read, b => Announced(b.Text, PublishWords()), DateSource.Text)
            ?? First(read.Where(static b => b.Words <= DateWords), Short, DateSource.Text)
            ?? First(read, b => Announced(b.Text, UpdateWords()), DateSource.Updated)
            ?? First(read, Short, DateSource.Text);
    }

    private static PageDate? First(IEnumerable<TextBlock> blocks, Func<TextBlock, StatedDate?> read, DateSource source) =>
        blocks.Select(read).FirstOrDefault(static d => d is not null) is { } time ? time.From(source) : null;

    public static string ValueOf(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.GetAttribute("data-datetime") ?? Shown(element);

    private StatedDate? Read(IElement element)
    {
        if (element.LocalName == "time")
        {
            return DateReader.Read(ValueOf(element), isMonthFirst);
        }

        var text = Shown(element);
        return DateReader.Iso(element.GetAttribute("datetime") ?? element.GetAttribute("title") ?? element.GetAttribute("content")) ?? DateReader.InText(text, isMonthFirst);
    }

    private static double Distance(int order, int? heading, IElement element)
    {
        var distance = PageMetadata.Distance(order, heading);
        var marks = element.GetAttribute("class") ?? string.Empty;
        var isPublished = element.HasAttribute("pubdate") || marks.Contains("publi", StringComparison.OrdinalIgnoreCase) || marks.Contains("entry-date", StringComparison.Ordinal);
        var isUpdated = !isPublished && (marks.Contains("updated", StringComparison.OrdinalIgnoreCase) || marks.Contains("modified", StringComparison.OrdinalIgnoreCase));
        return isPublished ? distance / 2 : isUpdated ? 20 + (2 * distance) : distance;
    }

    private StatedDate? Announced(string text, Regex words)
    {
        if (text.Length > 1000)
        {
            return null;
        }

        foreach (Match match in words.Matches(text))
        {
            var rest = text.AsSpan(match.Index + match.Length);
            if (DateReader.InText(rest[..Math.Min(rest.Length, 40)].ToString(), isMonthFirst) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private StatedDate? Short(TextBlock block)
    {
        if (block.LinkShare >= 0.5 || block.Text.Contains('©', StringComparison.Ordinal) || UpdateWords().IsMatch(block.Text.Length > 200 ? block.Text[..200] : block.Text))
        {
            return null;
        }

        return block.Words <= ShortBlock ? DateReader.InText(block.Text, isMonthFirst)
            : block.Text.Length > LongestLead && char.IsAsciiDigit(block.Text[0]) ? DateReader.InText(block.Text[..LongestLead], isMonthFirst)
            : null;
    }

    private static string Shown(IElement element) => ElementText.Of(element, LongestWritten) is { Length: <= LongestShown } shown ? shown : string.Empty;

    [GeneratedRegex(@"\b(published|posted|first published|created|veröffentlicht|publiziert|erschienen|erstellt|eingestellt|publié|paru|mis en ligne|publicado|pubblicato|geplaatst|gepubliceerd|publicerad|publisert|udgivet|yayınlan\w+)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PublishWords();

    [GeneratedRegex(@"\b(updated|last modified|last edited|last changed|revised|zuletzt|aktualisiert|geändert|letzte änderung|bearbeitet|mis à jour|modifié|actualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|güncellen\w+)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UpdateWords();
}
