using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>Tells by class and id which elements hold dates and which hold authors. Pages repeat their classes, so each is cut into words once.</summary>
internal sealed class NamedElements
{
    private const int LongestMarks = 200;

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "date", "datum", "published", "publish", "pubdate", "timestamp", "posted", "dateline", "time", "fecha", "data", "datetime", "created", "entrydate", "postdate", "meta", "byline", "submitted",
        "postmeta", "authored", "updated", "modified", "dtstart", "odate",
    };

    private static readonly HashSet<string> BylineWords = new(StringComparer.Ordinal) { "author", "authors", "authorname", "byline", "bylines", "vcard", "autor", "autoren", "auteur", "autore", "writer", "verfasser" };

    private readonly Dictionary<string, NamedKind> _known = new(StringComparer.Ordinal);

    public NamedKind Of(IElement element) => Of(element.GetAttribute("class")) | (Of(element.GetAttribute("id")) & NamedKind.Date);

    private NamedKind Of(string? marks)
    {
        if (string.IsNullOrEmpty(marks) || marks.Length > LongestMarks)
        {
            return NamedKind.None;
        }

        if (!_known.TryGetValue(marks, out var kind))
        {
            _known[marks] = kind = Read(marks);
        }

        return kind;
    }

    private static NamedKind Read(string marks)
    {
        var kind = NamedKind.None;
        foreach (var word in MarkWords.Split(marks))
        {
            kind |= DateWords.Contains(word) || (word.EndsWith("date", StringComparison.Ordinal) && word is not ("update" or "validate" or "candidate" or "mandate")) ? NamedKind.Date : NamedKind.None;
            kind |= BylineWords.Contains(word) ? NamedKind.Byline : NamedKind.None;
        }

        return kind;
    }
}
