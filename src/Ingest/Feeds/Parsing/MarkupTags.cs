using System.Buffers;

namespace Ingest.Feeds.Parsing;

/// <summary>Finds the ends of tags, comments and declarations in a document. Remembers which terminators never come again, so that looking for them in vain happens once.</summary>
internal sealed class MarkupTags(string text, WarningList warnings)
{
    private const int MaxAttributes = 512;
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/><=\"'");
    private static readonly SearchValues<char> BareEnd = SearchValues.Create(" \t\r\n\f><");
    private readonly HashSet<string> _exhausted = new(StringComparer.Ordinal);
    private string _text = text;

    /// <summary>The attributes of the last start tag.</summary>
    public List<MarkupAttribute> Attributes { get; } = new(16);

    /// <summary>How many characters were looked at to find ends; a test holds it to a multiple of the document's length.</summary>
    public long Looked { get; private set; }

    /// <summary>Goes on with another document.</summary>
    public void Restart(string text)
    {
        _text = text;
        _exhausted.Clear();
    }

    public static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';

    /// <summary>Where the terminator comes next, or -1.</summary>
    public int Find(int from, string terminator)
    {
        if (_exhausted.Contains(terminator))
        {
            return -1;
        }

        var at = _text.AsSpan(from).IndexOf(terminator);
        Looked += at < 0 ? _text.Length - from : at;
        if (at < 0)
        {
            _exhausted.Add(terminator);
            return -1;
        }

        return from + at;
    }

    /// <summary>The position behind a comment or instruction; one without an end is taken to end at the next “&gt;”.</summary>
    public int Skip(int from, string terminator)
    {
        var end = Find(from + 2, terminator);
        if (end >= 0)
        {
            return end + terminator.Length;
        }

        warnings.Add("not-well-formed", $"There is no “{terminator}” to end a comment or instruction.");
        end = Find(from, ">");
        return end < 0 ? _text.Length : end + 1;
    }

    /// <summary>The position behind a document type declaration and its internal subset, which is not read.</summary>
    public int SkipDoctype(int from)
    {
        var quote = '\0';
        var depth = 0;
        for (var i = from; i < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && depth == 0)
            {
                quote = c;
            }
            else if (c is '[' or ']')
            {
                depth += c == '[' ? 1 : -1;
            }
            else if (c == '>' && depth <= 0)
            {
                return i + 1;
            }
        }

        warnings.Add("truncated", "A document type declaration has no end.");
        return _text.Length;
    }

    /// <summary>The name that starts here.</summary>
    public (int Start, int Length) Name(int from)
    {
        var rest = _text.AsSpan(from);
        var end = rest.IndexOfAny(NameEnd);
        Looked += end < 0 ? rest.Length : end;
        return (from, end < 0 ? rest.Length : end);
    }

    /// <summary>Reads the attributes and the end of a start tag; the position behind it.</summary>
    public int ReadAttributes(int from, out bool isEmpty, out bool isCut)
    {
        Attributes.Clear();
        (isEmpty, isCut) = (false, false);
        var i = from;
        while (i < _text.Length)
        {
            var c = _text[i];
            switch (c)
            {
                case '>':
                    return i + 1;
                case '/' when i + 1 < _text.Length && _text[i + 1] == '>':
                    isEmpty = true;
                    return i + 2;
                case '<':
                    warnings.Add("not-well-formed", "A tag has no “>”.");
                    return i;
                case '/' or '=' or '"' or '\'' or ' ' or '\t' or '\r' or '\n' or '\f':
                    i++;
                    break;
                default:
                    i = ReadAttribute(i);
                    break;
            }
        }

        isCut = true;
        return _text.Length;
    }

    private int ReadAttribute(int from)
    {
        var (nameStart, nameLength) = Name(from);
        var i = SkipSpace(nameStart + nameLength);
        if (i >= _text.Length || _text[i] != '=')
        {
            Add(new MarkupAttribute(nameStart, nameLength, i, 0));
            return Math.Max(i, from + 1);
        }

        i = SkipSpace(i + 1);
        if (i < _text.Length && _text[i] is '"' or '\'')
        {
            var end = _text.AsSpan(i + 1).IndexOf(_text[i]);
            Looked += end < 0 ? _text.Length - i : end;
            if (end >= 0)
            {
                Add(new MarkupAttribute(nameStart, nameLength, i + 1, end));
                return i + end + 2;
            }

            warnings.Add("not-well-formed", "An attribute's value has no closing quotation mark.");
            i++;
        }

        var bare = _text.AsSpan(i).IndexOfAny(BareEnd);
        bare = bare < 0 ? _text.Length - i : bare;
        Looked += bare;
        Add(new MarkupAttribute(nameStart, nameLength, i, bare));
        return i + bare;
    }

    private void Add(MarkupAttribute attribute)
    {
        if (Attributes.Count < MaxAttributes)
        {
            Attributes.Add(attribute);
        }
    }

    private int SkipSpace(int from)
    {
        var i = from;
        while (i < _text.Length && char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i;
    }
}
