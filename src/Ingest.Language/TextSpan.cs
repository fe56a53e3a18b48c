namespace Ingest.Language;

/// <summary>A stretch of a text: <paramref name="Offset"/> and <paramref name="Length"/> count UTF-16 code units, and slicing them out of the text gives <paramref name="Text"/>.</summary>
public sealed record TextSpan(string Text, int Offset, int Length)
{
    /// <summary>The first position after the span.</summary>
    public int End() => Offset + Length;

    /// <summary>Cuts the span [start, end) out of <paramref name="text"/>.</summary>
    public static TextSpan Cut(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextSpan(text[start..end], start, end - start);
    }
}
