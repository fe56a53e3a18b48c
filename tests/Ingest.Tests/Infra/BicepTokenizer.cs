using System.Text;

namespace Ingest.Tests.Infra;

/// <summary>Cuts Bicep into pieces, so that rules see code and not comments: strings with what is put into them, <c>'''</c> strings, both kinds of comment.</summary>
internal sealed class BicepTokenizer
{
    private const string Verbatim = "'''";

    private readonly string _text;
    private readonly List<BicepToken> _tokens = [];
    private int _at;
    private int _line = 1;

    private BicepTokenizer(string text) => _text = text;

    public static IReadOnlyList<BicepToken> Read(string text)
    {
        var tokenizer = new BicepTokenizer(text);
        tokenizer.ReadTo(end: null);
        return tokenizer._tokens;
    }

    private void ReadTo(char? end)
    {
        for (var depth = 0; _at < _text.Length && !(depth == 0 && _text[_at] == end); )
        {
            depth += _text[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            ReadOne();
        }
    }

    private void ReadOne()
    {
        if (Starts("//"))
        {
            Pass(LengthTo("\n"));
        }
        else if (Starts("/*"))
        {
            Pass(LengthTo("*/") + 2);
        }
        else if (Starts(Verbatim))
        {
            ReadVerbatim();
        }
        else if (_text[_at] == '\'')
        {
            ReadText();
        }
        else if (IsWordPart(_text[_at]))
        {
            ReadWord();
        }
        else
        {
            if (!char.IsWhiteSpace(_text[_at]))
            {
                _tokens.Add(new BicepToken(BicepTokenKind.Symbol, _text[_at..(_at + 1)], _line));
            }

            Pass(1);
        }
    }

    private void ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && IsWordPart(_text[_at]))
        {
            _at++;
        }

        _tokens.Add(new BicepToken(BicepTokenKind.Word, _text[start.._at], _line));
    }

    private void ReadVerbatim()
    {
        var line = _line;
        Pass(Verbatim.Length);
        var length = LengthTo(Verbatim);
        _tokens.Add(new BicepToken(BicepTokenKind.Text, _text.Substring(_at, length), line));
        Pass(length + Verbatim.Length);
    }

    // A string ends on its line; one that does not is the compiler's to report.
    private void ReadText()
    {
        var (line, text) = (_line, new StringBuilder());
        for (_at++; _at < _text.Length && _text[_at] is not ('\'' or '\n'); )
        {
            if (Starts("${"))
            {
                _at += 2;
                ReadTo('}');
                text.Append("${}");
                _at++;
            }
            else
            {
                _at += _text[_at] == '\\' ? 1 : 0;
                text.Append(_text.AsSpan(Math.Min(_at, _text.Length - 1), 1));
                _at++;
            }
        }

        _tokens.Add(new BicepToken(BicepTokenKind.Text, text.ToString(), line));
        _at += _at < _text.Length && _text[_at] == '\'' ? 1 : 0;
    }

    private void Pass(int length)
    {
        var end = Math.Min(_at + length, _text.Length);
        _line += _text.AsSpan(_at, end - _at).Count('\n');
        _at = end;
    }

    private int LengthTo(string end)
    {
        var found = _text.IndexOf(end, _at, StringComparison.Ordinal);
        return (found < 0 ? _text.Length : found) - _at;
    }

    private bool Starts(string start) => string.CompareOrdinal(_text, _at, start, 0, start.Length) == 0;

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
