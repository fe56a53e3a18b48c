namespace Ingest.Index;

/// <summary>Cuts the sentence around a mention out of a text, near enough to show it to a person.</summary>
public static class SentenceAround
{
    private const int Reach = 240;

    /// <summary>The sentence around a span given in UTF-16 code units, cut to 240 on either side of the span; empty where the span lies outside the text.</summary>
    public static string Cut(string text, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (offset < 0 || length < 0 || offset > text.Length - length)
        {
            return string.Empty;
        }

        var start = offset;
        while (start > 0 && offset - start < Reach && !EndsSentence(text, start - 1))
        {
            start--;
        }

        var end = offset + length;
        while (end < text.Length && end - offset - length < Reach && !EndsSentence(text, end - 1))
        {
            end++;
        }

        return text[WholeStart(text, start)..WholeEnd(text, end)].Trim();
    }

    /// <summary>A line's end, or a full stop, question or exclamation mark (and a quotation mark) before a space and no lower-case letter; not the full stop of an initial or a short title (J., Mr., Gen.).</summary>
    private static bool EndsSentence(string text, int i)
    {
        if (text[i] is '\n')
        {
            return true;
        }

        var mark = text[i] is '"' or '\u201D' or '\'' or '\u2019' && i > 0 ? i - 1 : i;
        return text[mark] is '.' or '?' or '!' or '\u061F'
            && i + 2 < text.Length
            && char.IsWhiteSpace(text[i + 1])
            && !char.IsLower(text[i + 2])
            && !(text[mark] is '.' && IsShort(text, mark));
    }

    /// <summary>A capital and at most two letters more stand before the mark.</summary>
    private static bool IsShort(string text, int mark)
    {
        var start = mark;
        while (start > 0 && mark - start <= 3 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return mark - start is >= 1 and <= 3 && char.IsUpper(text[start]);
    }

    private static int WholeStart(string text, int start) => start < text.Length && char.IsLowSurrogate(text[start]) ? start + 1 : start;

    private static int WholeEnd(string text, int end) => end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
}
