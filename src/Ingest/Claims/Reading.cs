using System.Runtime.InteropServices;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>A document prepared for the finders: each token with what is known of its word, its sentence, and whether it belongs to a time expression.</summary>
internal sealed class Reading
{
    private const int LongestWord = 64;
    private const int LongestEvidence = 2000;
    private readonly Token[] _tokens;
    private readonly Sentence[] _runs;
    private readonly LexicalWord[] _words;
    private readonly int[] _sentences;
    private readonly bool[] _inTime;
    private SyntaxTree? _tree;

    public Reading(LanguageDocument document)
    {
        Document = document;

        // Asked for at every step of every finder: an array's places are read at once, those of a list behind an interface are not.
        _tokens = document.Tokens as Token[] ?? [.. document.Tokens];
        _runs = document.Sentences as Sentence[] ?? [.. document.Sentences];
        _words = new LexicalWord[_tokens.Length];
        _sentences = new int[_tokens.Length];
        _inTime = new bool[_tokens.Length];
        var seen = new Dictionary<string, LexicalWord>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = Find(_tokens[i].Of(document.Text), seen.GetAlternateLookup<ReadOnlySpan<char>>());
        }

        for (var s = 0; s < _runs.Length; s++)
        {
            var sentence = _runs[s];
            _sentences.AsSpan(sentence.FirstToken, sentence.TokenCount).Fill(s);
        }
    }

    public LanguageDocument Document { get; }

    /// <summary>The trees of the text, made when they are first asked for.</summary>
    public SyntaxTree Tree => _tree ??= new SyntaxTree(Document);

    public string Text => Document.Text;

    public int Count => _words.Length;

    public LexicalWord this[int token] => _words[token];

    public Token Token(int token) => _tokens[token];

    public Sentence SentenceOf(int token) => _runs[_sentences[token]];

    public int SentenceIndexOf(int token) => _sentences[token];

    public bool InTime(int token) => _inTime[token];

    public bool Is(int token, WordClasses classes) => _words[token].Is(classes);

    public bool Is(int token, string text) => string.Equals(_words[token].Text, text, StringComparison.Ordinal);

    public char First(int token) => Text[_tokens[token].Offset];

    public bool IsPunctuation(int token) => _tokens[token].Kind == TokenKind.Punctuation;

    public bool IsCapital(int token) => char.IsUpper(First(token));

    /// <summary>The index of the first token that ends after <paramref name="offset"/>; the number of tokens where there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public TextSpan Span(Phrase phrase) => TextSpan.Cut(Text, _tokens[phrase.First].Offset, _tokens[phrase.End - 1].End);

    /// <summary>The tokens that a span touches.</summary>
    public Phrase PhraseOf(TextSpan span) => new(TokenAt(span.Offset), TokenAt(span.End() - 1) + 1);

    /// <summary>The sentence around a token as a span of tokens; of a "sentence" without end, as tables and broken pages have them, the part around the token.</summary>
    public Phrase Around(int token)
    {
        var sentence = SentenceOf(token);
        if (sentence.Length <= LongestEvidence)
        {
            return new Phrase(sentence.FirstToken, sentence.EndToken);
        }

        var middle = _tokens[token].Offset;
        var first = Math.Max(sentence.FirstToken, Math.Min(token, TokenAt(middle - (LongestEvidence / 2))));
        var end = Math.Min(sentence.EndToken, Math.Max(token + 1, TokenAt(middle + (LongestEvidence / 2))));
        return new Phrase(first, end);
    }

    public void MarkTimes(IReadOnlyList<TimeExpression> times)
    {
        foreach (var time in times)
        {
            for (var i = TokenAt(time.Offset); i < Count && _tokens[i].Offset < time.Offset + time.Length; i++)
            {
                _inTime[i] = true;
            }
        }
    }

    private static LexicalWord Find(ReadOnlySpan<char> text, Dictionary<string, LexicalWord>.AlternateLookup<ReadOnlySpan<char>> seen)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var cut = text[..Math.Min(text.Length, LongestWord)];
        var key = lower[..cut.Length];
        cut.ToLowerInvariant(key);
        key.Replace('’', '\'');
        if (Vocabulary.Shared.Lookup.TryGetValue(key, out var known) || seen.TryGetValue(key, out known))
        {
            return known;
        }

        var word = new LexicalWord(key.ToString());
        CollectionsMarshal.GetValueRefOrAddDefault(seen.Dictionary, word.Text, out _) = word;
        return word;
    }
}
