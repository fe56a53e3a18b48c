namespace Ingest.Watches;

/// <summary>Cuts texts without leaving half a surrogate pair.</summary>
internal static class TextCut
{
    /// <summary>The first <paramref name="most"/> UTF-16 code units, one less where a pair stands across the end; the text itself where it is no longer.</summary>
    public static string Before(string text, int most) => text.Length <= most ? text : text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
