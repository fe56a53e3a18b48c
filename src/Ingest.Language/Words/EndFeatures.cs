using System.Runtime.InteropServices;
using Ingest.Language.Model;
using Ingest.Language.Naming;

namespace Ingest.Language.Words;

/// <summary>The features of one place where a sentence may end; the trainer and the splitter share them.</summary>
internal ref struct EndFeatures
{
    /// <summary>The most keys of one place.</summary>
    internal const int Most = 32;

    private const int LongestWord = 16;
    private const int Ahead = 12;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly int _token;
    private readonly Span<ulong> _keys;
    private readonly Neighbours _words;
    private readonly Neighbours _shapes;
    private readonly ulong _usual;
    private readonly ulong _usualNext;
    private readonly ulong _usualAfter;
    private ulong _border;
    private ulong _template;
    private int _count;

    private EndFeatures(string text, List<Token> tokens, int token, Span<ulong> keys)
    {
        _text = text;
        _tokens = tokens;
        _token = token;
        _keys = keys;
        _words = new Neighbours(Key(token - 1), Key(token), Key(token + 1), Key(token + 2));
        _shapes = new Neighbours(Shape(token - 1), Shape(token), Shape(token + 1), Shape(token + 2));
        (_usual, _usualNext, _usualAfter) = (Usual(token), Usual(token + 1), Usual(token + 2));
    }

    /// <summary>Fills <paramref name="keys"/> for an end after <paramref name="token"/>, which is not the last; the number of keys.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="token">The index of the token.</param>
    /// <param name="soFar">The sentence up to and with the token.</param>
    /// <param name="isRuled">Whether the rules end a sentence here.</param>
    /// <param name="keys">Room for <see cref="Most"/> keys.</param>
    internal static int Fill(string text, List<Token> tokens, int token, in SentenceSoFar soFar, bool isRuled, Span<ulong> keys)
    {
        var features = new EndFeatures(text, tokens, token, keys);
        var stop = features.Stop(soFar.First);
        features._border = FeatureHash.With(isRuled ? 1UL : 0, FeatureHash.With(features.Border(token), features.Border(token + 1)));
        features.AddWords(stop);
        features.AddAbbreviation(stop);
        features.AddNext(soFar);
        features.AddSentence(soFar);
        return features._count;
    }

    /// <summary>The token before closing marks, which is the stop if there is one.</summary>
    private readonly int Stop(int first)
    {
        var stop = _token;
        while (stop > first && stop > _token - 3 && _tokens[stop].Kind == TokenKind.Punctuation && IsClosing(_text[_tokens[stop].Offset]))
        {
            stop--;
        }

        return stop;
    }

    private void AddWords(int stop)
    {
        var (before, word, next, after) = _words;
        var (shapeBefore, shape, shapeNext, shapeAfter) = _shapes;
        var last = Key(stop == _token && _tokens[stop].Kind != TokenKind.Punctuation ? stop : stop - 1);
        Add(0);
        Add(word);
        Add(next);
        Add(FeatureHash.With(word, next));
        Add(before);
        Add(FeatureHash.With(before, word));
        Add(after);
        Add(FeatureHash.With(next, after));
        Add(last);
        Add(FeatureHash.With(last, next));
        Add(FeatureHash.With(shape, shapeNext));
        Add(FeatureHash.With(shape, FeatureHash.With(shapeNext, shapeAfter)));
        Add(FeatureHash.With(shapeBefore, FeatureHash.With(shape, shapeNext)));
        Add(stop == _token ? word : Key(stop));
    }

    private void AddAbbreviation(int stop)
    {
        var token = _tokens[stop];
        var kind = token.Kind == TokenKind.Word ? (ulong)Abbreviations.KindOf(token.Of(_text)) : 7;
        Add(kind);
        Add(FeatureHash.With(kind, _words.Next));
        Add(FeatureHash.With(kind, FeatureHash.With(stop == _token ? _shapes.Here : Shape(stop), (ulong)Math.Min(token.Length, 6))));
    }

    /// <summary>How the next word is written elsewhere, and how far the next stop is.</summary>
    private void AddNext(in SentenceSoFar soFar)
    {
        var usual = _usualNext;
        var length = Bucket(_token + 1 - soFar.First);
        var ahead = ToNextStop(out var stop);
        Add(usual);
        Add(FeatureHash.With(usual, length));
        Add(FeatureHash.With(usual, _usual));
        Add(FeatureHash.With(FeatureHash.With(usual, _usual), _usualAfter));
        Add(FeatureHash.With(ahead, length));
        Add(FeatureHash.With(ahead, stop));
        Add(FeatureHash.With(FeatureHash.With(ahead, usual), (ulong)soFar.Capitals));
    }

    private void AddSentence(in SentenceSoFar soFar)
    {
        var length = Bucket(_token + 1 - soFar.First);
        Add(length);
        Add(soFar.IsOpen ? 1UL : 0);
        Add(FeatureHash.With(soFar.IsOpen ? 1UL : 0, _words.Next));
        Add(FeatureHash.With(length, (ulong)soFar.Capitals));
        Add(FeatureHash.With(length, Key(soFar.First)));
        Add(FeatureHash.With(length, Shape(soFar.First)));
        Add(FeatureHash.With(length, soFar.EndBefore is '\0' || char.IsPunctuation(soFar.EndBefore) ? soFar.EndBefore : 'a'));
    }

    /// <summary>Whether the token is a capitalised word that is mostly written so (a name), or one that is not.</summary>
    private readonly ulong Usual(int token)
    {
        if ((uint)token >= (uint)_tokens.Count || _tokens[token] is not { Kind: TokenKind.Word, Length: < LongestWord } word)
        {
            return 9;
        }

        Span<char> lower = stackalloc char[LongestWord];
        var isCommon = TraitTable.Default.IsEnglish(lower[..word.Of(_text).ToLowerInvariant(lower)]);
        return (isCommon ? 1UL : 0) + (char.IsUpper(_text[word.Offset]) ? 2UL : 0) + (SentenceSplitter.IsStarter(word.Of(_text)) ? 4UL : 0);
    }

    private readonly ulong ToNextStop(out ulong stop)
    {
        for (var token = _token + 1; token < _tokens.Count && token <= _token + Ahead; token++)
        {
            var unit = _text[_tokens[token].Offset];
            if (_tokens[token].Kind == TokenKind.Punctuation && (Marks.IsTerminal(unit) || unit == ':'))
            {
                stop = unit;
                return Bucket(token - _token);
            }
        }

        stop = 0;
        return _token + Ahead < _tokens.Count ? 20UL : 21UL;
    }

    /// <summary>What kind of token it is where a sentence ends or begins, and what parts it from the one before.</summary>
    private readonly ulong Border(int token)
    {
        var unit = _text[_tokens[token].Offset];
        var gap = token == 0 || _tokens[token].Offset == _tokens[token - 1].End ? 0UL : 1;
        return FeatureHash.With(gap, _tokens[token].Kind switch
        {
            TokenKind.Word => (char.IsUpper(unit) ? 1UL : 2) + (_text[_tokens[token].End - 1] == '.' ? 2UL : 0),
            TokenKind.Number => 5,
            TokenKind.Symbol => 6,
            _ => IsQuote(token) ? '"' : CutShape.Key(_text, _tokens[token].Offset, _tokens[token].Offset + 1),
        });
    }

    private readonly ulong Key(int token)
    {
        if ((uint)token >= (uint)_tokens.Count)
        {
            return 1;
        }

        return IsQuote(token) ? '"' : CutShape.Key(_text, _tokens[token].Offset, Math.Min(_tokens[token].End, _tokens[token].Offset + LongestWord));
    }

    private readonly ulong Shape(int token)
    {
        if ((uint)token >= (uint)_tokens.Count)
        {
            return 1;
        }

        return IsQuote(token) ? '"' : CutShape.ShapeKey(_text, _tokens[token].Offset, Math.Min(_tokens[token].End, _tokens[token].Offset + LongestWord), -1);
    }

    /// <summary>Quotes of all styles are alike; an apostrophe right after a word may be a plural's ("soldiers'") and is none.</summary>
    private readonly bool IsQuote(int token)
    {
        var (offset, kind) = (_tokens[token].Offset, _tokens[token].Kind);
        return kind == TokenKind.Punctuation
            && (IsQuote(_text[offset]) || (Marks.IsApostrophe(_text[offset]) && (token == 0 || _tokens[token - 1].Kind != TokenKind.Word || _tokens[token - 1].End != offset || _text[offset - 1] == '.')));
    }

    private static bool IsQuote(char unit) => unit is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '`' or '\uFF02';

    private static bool IsClosing(char unit) => Marks.IsCloser(unit) || Marks.IsStraightQuote(unit);

    private static ulong Bucket(int count) => count <= 6 ? (ulong)count : count <= 10 ? 7UL : count <= 20 ? 8UL : count <= 40 ? 9UL : 10UL;

    private void Add(ulong value) => _keys[_count++] = FeatureHash.With(FeatureHash.With(_border, ++_template), value);

    /// <summary>What is known of the token before, the token, the next one and the one after that.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Neighbours(ulong Before, ulong Here, ulong Next, ulong After);
}
