namespace Ingest.Articles.Revisions;

/// <summary>A line of a text, white space at its ends left out. <paramref name="Offset"/> counts UTF-16 code units.</summary>
internal readonly record struct TextLine(string Text, int Offset)
{
    /// <summary>The lines that hold something, in order.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text[start..end];
            var trimmed = line.TrimStart();
            if (trimmed.Length > 0)
            {
                yield return new TextLine(trimmed.TrimEnd(), start + line.Length - trimmed.Length);
            }

            start = end + 1;
        }
    }
}
