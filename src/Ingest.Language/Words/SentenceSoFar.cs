using System.Runtime.InteropServices;

namespace Ingest.Language.Words;

/// <summary>What the judge of sentence ends remembers of the sentence that is not ended yet.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SentenceSoFar
{
    // A quotation of more sentences is rare, and one whose end was forgotten would turn all that follow inside out.
    private const int LongestQuotation = 6;
    private int _quotedSentences;
    private int _words;
    private int _capitals;
    private bool _isQuoteOpen;
    private bool _isBracketOpen;

    /// <summary>Its first token.</summary>
    internal int First { get; private init; }

    /// <summary>The last character of the sentence before, nought at the start of the text.</summary>
    internal char EndBefore { get; private init; }

    /// <summary>Whether a quotation mark or bracket is open.</summary>
    internal readonly bool IsOpen => _isQuoteOpen || _isBracketOpen;

    /// <summary>Which share of its words is written with a capital, in quarters.</summary>
    internal readonly int Capitals => _words == 0 ? 0 : (_capitals * 4) / _words;

    /// <summary>Whether a quotation mark is open, in this sentence or since one before it in the paragraph.</summary>
    internal readonly bool IsQuoteOpen => _isQuoteOpen;

    /// <summary>The sentence after this one, whose first token is <paramref name="first"/>; quotations that run over many paragraphs are not closed at their ends.</summary>
    internal readonly SentenceSoFar Next(int first, char endBefore, bool isNewParagraph) =>
        new()
        {
            First = first,
            EndBefore = endBefore,
            _isQuoteOpen = _isQuoteOpen && !isNewParagraph && _quotedSentences < LongestQuotation,
            _quotedSentences = _isQuoteOpen ? _quotedSentences + 1 : 0,
        };

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
                _isQuoteOpen = Opens(text, token) ?? !_isQuoteOpen;
                break;
            case '\u201C' or '\u201D':
                _isQuoteOpen = unit == '\u201C';
                break;
            case '(' or '[':
                _isBracketOpen = true;
                break;
            case ')' or ']':
                _isBracketOpen = false;
                break;
        }
    }

    /// <summary>Whether a straight quotation mark opens, as far as the white space on its sides tells.</summary>
    private static bool? Opens(string text, Token token)
    {
        var isGluedBefore = token.Offset > 0 && CharClasses.Of(text[token.Offset - 1]) != CharClass.Space;
        var isGluedAfter = token.End < text.Length && CharClasses.Of(text[token.End]) != CharClass.Space;
        return isGluedBefore == isGluedAfter ? null : isGluedAfter;
    }
}
