using AngleSharp.Html.Parser;

namespace Ingest.Articles.Extraction;

/// <summary>The text of what a feed holds itself: the content, else the summary, as paragraphs.</summary>
internal static class FeedText
{
    public static BodyText Of(string? contentHtml, string? summary)
    {
        if (!string.IsNullOrWhiteSpace(contentHtml))
        {
            using var document = new HtmlParser().ParseDocument(MarkupGuard.Limit("<!doctype html><body>" + contentHtml));
            var blocks = BlockReader.Read(document.DocumentElement);
            AsideGuard.Resolve(blocks);
            var body = new BodyWriter(blocks, new bool[blocks.Blocks.Count], isAllDeclared: false, title: null, description: null).Write(blocks.Elements[0]);
            if (body.Text is not null)
            {
                return body;
            }
        }

        var text = PlainText.Collapse(summary ?? string.Empty);
        return text.Length == 0 ? new BodyText(null, 0, 0) : new BodyText(text, text.AsSpan().Count(' ') + 1, 1);
    }
}
