namespace Ingest.Language.Words;

/// <summary>Tells line feeds that end a paragraph from those that only wrap it.</summary>
internal sealed class LineBreaks
{
    // Mail and wire text is wrapped at 60 to 80 columns; a longer line is a paragraph that somebody's window wraps.
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 30;
    private const double Slack = 0.8;
    private readonly string _text;
    private readonly int _width;

    internal LineBreaks(string text)
    {
        _text = text;
        _width = LongestLine(text);
    }

    /// <summary>Whether the white space [start, end) between two tokens ends a paragraph, a headline or an item of a list.</summary>
    internal bool Break(int start, int end)
    {
        var feeds = 0;
        for (var index = start; index < end; index++)
        {
            switch (_text[index])
            {
                case '\n' or '\u0085' or '\u2028':
                case '\r' when index + 1 >= end || _text[index + 1] != '\n':
                    feeds++;
                    break;
                case '\u2029' or '\f' or '\v':
                    return true;
            }
        }

        return feeds > 1 || (feeds == 1 && (StartsItem(end) || !Wraps(start, end)));
    }

    /// <summary>A line is wrapped if the next word would not have fitted, or if the next line goes on in lower case.</summary>
    private bool Wraps(int start, int end)
    {
        if (char.IsLower(_text[end]))
        {
            return true;
        }

        if (_width is > WidestWrap or < NarrowestWrap)
        {
            return false;
        }

        var lineStart = start;
        while (lineStart > 0 && start - lineStart <= WidestWrap && !IsFeed(_text[lineStart - 1]))
        {
            lineStart--;
        }

        var wordEnd = end;
        while (wordEnd < _text.Length && wordEnd - end <= WidestWrap && CharClasses.Of(_text[wordEnd]) != CharClass.Space)
        {
            wordEnd++;
        }

        return start - lineStart + 1 + wordEnd - end >= _width * Slack;
    }

    private bool StartsItem(int index)
    {
        var after = index + 1;
        if (char.IsAsciiDigit(_text[index]))
        {
            while (after < _text.Length && after - index < 3 && char.IsAsciiDigit(_text[after]))
            {
                after++;
            }

            return after + 1 < _text.Length && _text[after] is '.' or ')' && _text[after + 1] is ' ' or '\t';
        }

        return Marks.IsBullet(_text[index]) && after < _text.Length && _text[after] is ' ' or '\t';
    }

    private static int LongestLine(string text)
    {
        var longest = 0;
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || IsFeed(text[index]))
            {
                longest = Math.Max(longest, index - start);
                start = index + 1;
            }
        }

        return longest;
    }

    private static bool IsFeed(char unit) => unit is '\n' or '\r' or '\u0085' or '\u2028';
}
