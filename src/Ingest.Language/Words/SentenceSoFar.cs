using System.Runtime.InteropServices;

namespace Ingest.Language.Words;

/// <summary>What the judge of sentence ends remembers of the sentence that is not ended yet.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SentenceSoFar
{
    private int _words;
    private int _capitals;
    private bool _isQuoteOpen;
    private int _brackets;

    /// <summary>Its first token.</summary>
    internal int First { get; private init; }

    /// <summary>The last character of the sentence before, nought at the start of the text.</summary>
    internal char EndBefore { get; private init; }

    /// <summary>Whether a quotation mark or bracket is open.</summary>
    internal readonly bool IsOpen => _isQuoteOpen || _brackets > 0;

    /// <summary>Which share of its words is written with a capital, in quarters.</summary>
    internal readonly int Capitals => _words == 0 ? 0 : (_capitals * 4) / _words;

    /// <summary>Starts the sentence whose first token is <paramref name="first"/>.</summary>
    internal static SentenceSoFar From(int first, char endBefore) => new() { First = first, EndBefore = endBefore };

    /// <summary>Takes in the next token.</summary>
    internal void Add(string text, Token token)
    {
        var unit = text[token.Offset];
        if (token.Kind == TokenKind.Word)
        {
            _words++;
            _capitals += char.IsUpper(unit) ? 1 : 0;
            return;
        }

        switch (unit)
        {
            case '"' or '\uFF02':
                _isQuoteOpen = !_isQuoteOpen;
                break;
            case '\u201C' or '\u201D':
                _isQuoteOpen = unit == '\u201C';
                break;
            case '(' or '[':
                _brackets = 1;
                break;
            case ')' or ']':
                _brackets = 0;
                break;
        }
    }
}
