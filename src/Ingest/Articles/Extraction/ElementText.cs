using System.Text;
using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>The text of an element that is meant to hold little: a name, a date. Looks at no more than it must to see that there is more, so that elements nested in each other cost no more than one.</summary>
internal static class ElementText
{
    private const int MostNodes = 400;

    /// <summary>The text with white space collapsed and a space wherever a tag stands; empty where it is longer than <paramref name="longest"/> characters as written.</summary>
    public static string Of(IElement element, int longest)
    {
        var text = new StringBuilder();
        var nodes = 0;
        for (INode? node = element.FirstChild; node is not null; node = Next(node, element))
        {
            if (++nodes > MostNodes || text.Length > longest)
            {
                return string.Empty;
            }

            if (node is IText words)
            {
                text.Append(' ').Append(words.Data.AsSpan(0, Math.Min(words.Data.Length, longest + 1)));
            }
        }

        return text.Length > longest ? string.Empty : PlainText.Collapse(text.ToString());
    }

    private static INode? Next(INode node, IElement root)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        var at = node;
        while (at is not null && at != root)
        {
            if (at.NextSibling is { } sibling)
            {
                return sibling;
            }

            at = at.Parent;
        }

        return null;
    }
}
