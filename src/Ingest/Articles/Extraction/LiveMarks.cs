using AngleSharp.Dom;
using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>What titles, addresses and class names say of siblings with times: that they are live coverage (<c>live.tsv</c>), or readers' comments.</summary>
internal static class LiveMarks
{
    private const int Around = 3;
    private static readonly ILookup<string, string> Lexicon = EmbeddedTable.Pairs("Articles/live.tsv").ToLookup(static row => row.First, static row => row.Second, StringComparer.Ordinal);
    private static readonly HashSet<string> Names = [.. Lexicon["mark"]];

    public static bool SayLive(IElement container, IElement entry, string? title, Uri? address)
    {
        var folded = $" {PhraseLexicon.Folded(title ?? string.Empty)} ";
        return Lexicon["title"].Any(words => folded.Contains($" {words} ", StringComparison.Ordinal))
            || Lexicon["start"].Any(words => folded.StartsWith($" {words} ", StringComparison.Ordinal))
            || Lexicon["end"].Any(words => folded.EndsWith($" {words} ", StringComparison.Ordinal))
            || Words(address?.AbsolutePath).Any(Names.Contains)
            || Near(container).Prepend(entry).Any(static element => Words(element.ClassName).Concat(Words(element.Id)).Any(Names.Contains));
    }

    public static bool AreComments(IElement container, IElement entry)
    {
        var marks = new ElementMarks();
        return Near(container).Prepend(entry).Any(element => marks.RoleOf(element, element.LocalName) == ElementRole.Comments);
    }

    private static IEnumerable<IElement> Near(IElement container)
    {
        var element = container;
        for (var i = 0; i < Around && element is not null; i++, element = element.ParentElement)
        {
            yield return element;
        }
    }

    private static List<string> Words(string? name) => name is { Length: < 500 } ? MarkWords.Split(name) : [];
}
