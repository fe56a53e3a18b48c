using System.Text;

namespace Ingest.Articles.Extraction;

/// <summary>Gathers the text of one block: collapses white space, counts words and the characters that are links.</summary>
internal sealed class BlockBuffer
{
    private readonly StringBuilder _text = new();
    private bool _spacePending;
    private bool _inWord;
    private int _characters;
    private int _linkCharacters;
    private int _halfWords;
    private bool _startsWithLink;

    /// <summary>The words of a text, counted as those of a block are.</summary>
    public static int WordsOf(string text)
    {
        var buffer = new BlockBuffer();
        buffer.Append(text, isLink: false, keepSpace: false);
        return (buffer._halfWords + 1) / 2;
    }

    public bool IsEmpty => _characters == 0;

    public bool EndsWithBreak => _text.Length > 0 && _text[^1] == '\n';

    public void Append(ReadOnlySpan<char> text, bool isLink, bool keepSpace)
    {
        foreach (var c in text)
        {
            if (keepSpace && c == '\n')
            {
                Break();
            }
            else if (c is '\u200B' or '\u00AD' or '\uFEFF')
            {
                continue;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                _spacePending = true;
                _inWord = false;
            }
            else
            {
                AppendVisible(c, isLink);
            }
        }
    }

    public void Break()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }

        _spacePending = false;
        _inWord = false;
    }

    public void Separate()
    {
        _spacePending = true;
        _inWord = false;
    }

    /// <summary>The block so far, and a fresh start.</summary>
    public TextBlock Take(PageElement owner, BlockKind kind)
    {
        var block = new TextBlock(owner, kind, _text.ToString().TrimEnd('\n'), _linkCharacters / (double)_characters, (_halfWords + 1) / 2, _startsWithLink);
        Clear();
        return block;
    }

    public void Clear()
    {
        _text.Clear();
        (_spacePending, _inWord, _characters, _linkCharacters, _halfWords) = (false, false, 0, 0, 0);
    }

    private void AppendVisible(char c, bool isLink)
    {
        if (_spacePending && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(' ');
        }

        _spacePending = false;
        _text.Append(c);
        _startsWithLink = _characters == 0 ? isLink : _startsWithLink;
        _characters++;
        _linkCharacters += isLink ? 1 : 0;
        if (c is >= '\u2E80' and < '\uD800')
        {
            _halfWords++;
            _inWord = false;
        }
        else if (char.IsLetterOrDigit(c))
        {
            _halfWords += _inWord ? 0 : 2;
            _inWord = true;
        }
    }
}
