namespace Ingest.Claims;

/// <summary>Finds quotations: “ ”, « », „ “, "straight", ''doubled'' and ‘single’ marks. One that is not closed ends with its paragraph.</summary>
internal sealed class QuoteFinder
{
    private readonly string _text;
    private readonly List<Quote> _quotes = [];
    private int _start = -1;
    private char _opener;

    private QuoteFinder(string text) => _text = text;

    public static List<Quote> Find(string text)
    {
        var finder = new QuoteFinder(text);
        for (var i = 0; i < text.Length; i++)
        {
            i += finder.Read(i);
        }

        finder.Close(text.Length);
        return finder._quotes;
    }

    /// <summary>Reads one character; gives how many more belong to it.</summary>
    private int Read(int i)
    {
        var c = _text[i];
        if (c == '\n')
        {
            EndParagraph(i);
            return 0;
        }

        var doubled = c is '\'' or '`' && i + 1 < _text.Length && _text[i + 1] == c;
        var mark = doubled ? '"' : c;
        var width = doubled ? 2 : 1;
        if (_start >= 0 && Closes(mark, i))
        {
            Close(i + width);
        }
        else if (_start < 0 && Opens(mark, i, width))
        {
            _start = i;
            _opener = mark;
        }

        return width - 1;
    }

    private bool Opens(char mark, int i, int width)
    {
        var next = i + width < _text.Length ? _text[i + width] : ' ';
        var freeBefore = i == 0 || !char.IsLetterOrDigit(_text[i - 1]);
        return mark switch
        {
            '“' or '«' or '„' => true,
            '"' => !char.IsWhiteSpace(next) && freeBefore,
            '‘' => freeBefore && char.IsLetterOrDigit(next),
            '\'' => freeBefore && char.IsUpper(next) && (i == 0 || char.IsWhiteSpace(_text[i - 1])),
            _ => false,
        };
    }

    private bool Closes(char mark, int i)
    {
        var freeAfter = i + 1 >= _text.Length || !char.IsLetterOrDigit(_text[i + 1]);
        return _opener switch
        {
            '“' => mark is '”' or '"',
            '"' => mark is '"' or '”',
            '„' => mark is '“' or '”' or '"',
            '«' => mark is '»',
            '‘' => mark is '’' && freeAfter && _text[i - 1] != 's',
            _ => mark is '\'' && freeAfter && _text[i - 1] is ',' or '.' or '?' or '!',
        };
    }

    /// <summary>A blank line ends a paragraph; a single line break does where the next line opens a quotation of its own.</summary>
    private void EndParagraph(int i)
    {
        if (_start < 0)
        {
            return;
        }

        var next = i + 1 < _text.Length ? _text[i + 1] : '\n';
        if (next is '\n' or '\r' or '“' or '"' or '«' or '„')
        {
            Close(i);
        }
    }

    private void Close(int end)
    {
        if (_start >= 0 && end > _start + 2 && _opener is not ('\'' or '‘') | Quotes.IsMark(_text[end - 1]))
        {
            _quotes.Add(new Quote(_start, end));
        }

        _start = -1;
    }
}
