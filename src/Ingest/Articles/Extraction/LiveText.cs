namespace Ingest.Articles.Extraction;

/// <summary>The text of a live blog: what stands above its entries, then the entries. Where the body that was found holds them already, it is that.</summary>
internal static class LiveText
{
    private const int Opening = 60;
    private const int Looked = 20;

    public static BodyText With(BodyText body, IReadOnlyList<LiveEntry> entries)
    {
        var some = entries.Take(Looked).ToArray();
        if (some.Length == 0 || some.Count(entry => Holds(body, entry)) * 2 > some.Length)
        {
            return body;
        }

        var missing = entries.SelectMany(static entry => entry.Headline is { } headline ? entry.Text.Split("\n\n").Prepend(headline) : entry.Text.Split("\n\n")).ToArray();
        var written = missing.ToHashSet(StringComparer.Ordinal);
        var lead = (body.Text?.Split("\n\n") ?? []).Where(paragraph => !written.Contains(paragraph));
        var paragraphs = lead.Concat(missing).ToArray();
        return body with { Text = string.Join("\n\n", paragraphs), Words = paragraphs.Sum(BlockBuffer.WordsOf), ProseBlocks = body.ProseBlocks + entries.Count };
    }

    private static bool Holds(BodyText body, LiveEntry entry) =>
        body.Text is { } text && text.Contains(entry.Text.AsSpan(0, Math.Min(Opening, Paragraph(entry.Text))), StringComparison.Ordinal);

    private static int Paragraph(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;
}
