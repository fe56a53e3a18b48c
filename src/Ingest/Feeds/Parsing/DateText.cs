using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>The text of a date, and how far it was read.</summary>
internal sealed class DateText(string text)
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th", "er"];
    private int _position;

    public bool IsAtEnd => _position >= text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[_position];

    /// <summary>The one after it, or NUL.</summary>
    public char AfterNext => _position + 1 < text.Length ? text[_position + 1] : '\0';

    public char Take() => text[_position++];

    /// <summary>The number that stands here, and of how many digits it is; at most so many are taken.</summary>
    public (int Value, int Length) TakeDigits(int most)
    {
        var from = _position;
        while (char.IsAsciiDigit(Next) && _position < from + most)
        {
            _position++;
        }

        return (int.TryParse(text.AsSpan(from, Math.Min(9, _position - from)), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0, _position - from);
    }

    /// <summary>A word; a point, slash or underscore between letters is part of it.</summary>
    public string TakeWord()
    {
        var from = _position;
        while (!IsAtEnd && (char.IsLetter(Next) || char.GetUnicodeCategory(Next) is UnicodeCategory.NonSpacingMark || (Next is '.' or '/' or '_' && char.IsLetter(AfterNext))))
        {
            _position++;
        }

        return text[from.._position];
    }

    /// <summary>The fraction of a second, which nobody needs.</summary>
    public void SkipFraction()
    {
        if (Next is '.' or ',' && char.IsAsciiDigit(AfterNext))
        {
            _position++;
            TakeDigits(12);
        }
    }

    /// <summary>What makes "2" a "2nd".</summary>
    public void SkipOrdinal()
    {
        var rest = text.AsSpan(_position);
        foreach (var ending in Ordinals)
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && (rest.Length <= ending.Length || !char.IsLetter(rest[ending.Length])))
            {
                _position += ending.Length;
                return;
            }
        }
    }
}
