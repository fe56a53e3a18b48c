using Ingest.Language.Words;

namespace Ingest.Language.Naming;

/// <summary>A text's tokens with their traits, as the steps of the recogniser read them.</summary>
internal sealed class Reading
{
    private const double HeadlineShare = 0.7;
    private const double StoppedHeadlineShare = 0.9;
    private const int LongestDateline = 14;
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly Trait[] _traits;

    internal Reading(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Sentence> sentences, TraitTable table)
    {
        _text = text;
        _tokens = tokens as Token[] ?? [.. tokens];
        Sentences = sentences;
        Taken = new bool[_tokens.Length];
        _traits = new Trait[_tokens.Length];
        for (var index = 0; index < _traits.Length; index++)
        {
            _traits[index] = _tokens[index].Kind == TokenKind.Word ? table.Of(_tokens[index].Of(text)) : Trait.None;
        }

        foreach (var sentence in sentences)
        {
            MarkOpenings(sentence);
            MarkHeadline(sentence);
        }
    }

    internal IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Tokens that belong to a name already.</summary>
    internal bool[] Taken { get; }

    internal int Count => _tokens.Length;

    internal Token Token(int index) => _tokens[index];

    internal ReadOnlySpan<char> Word(int index) => _tokens[index].Of(_text);

    internal char First(int index) => _text[_tokens[index].Offset];

    internal ReadOnlySpan<char> Span(int first, int end) => _text.AsSpan(_tokens[first].Offset, _tokens[end - 1].End - _tokens[first].Offset);

    internal bool Has(int index, Trait traits) => (uint)index < (uint)_traits.Length && (_traits[index] & traits) != Trait.None;

    internal Trait TraitsOf(int index) => _traits[index];

    internal bool IsKind(int index, TokenKind kind) => (uint)index < (uint)_traits.Length && _tokens[index].Kind == kind;

    internal bool IsWord(int index, ReadOnlySpan<char> word) => (uint)index < (uint)_traits.Length && Word(index).SequenceEqual(word);

    /// <summary>Whether any token of [first, end) has one of the traits.</summary>
    internal bool Any(int first, int end, Trait traits)
    {
        for (var index = first; index < end; index++)
        {
            if (Has(index, traits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all tokens of [first, end) have one of the traits.</summary>
    internal bool All(int first, int end, Trait traits)
    {
        for (var index = first; index < end; index++)
        {
            if (!Has(index, traits))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the tokens for a name, so that later steps leave them alone.</summary>
    internal void Take(int first, int end) => Taken.AsSpan(first, end - first).Fill(true);

    private void MarkOpenings(Sentence sentence)
    {
        var opening = true;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (_tokens[index].Kind is TokenKind.Word)
            {
                _traits[index] |= opening ? Trait.Opening : Trait.None;
                opening = false;
            }
            else if (_tokens[index].Kind == TokenKind.Punctuation)
            {
                var mark = First(index);
                opening |= mark is '"' or '\u201C' or ':' or '\u2022' or '*' || (Marks.IsTerminal(mark) && index > sentence.FirstToken)
                    || EndsDateline(sentence.FirstToken, index);
            }
            else
            {
                opening = false;
            }
        }
    }

    /// <summary>The dash of "BEIRUT (Reuters) - Rain fell" and "OSLO — Rain fell".</summary>
    private bool EndsDateline(int first, int index) =>
        index - first is > 0 and < LongestDateline && First(index) is '-' or '\u2013' or '\u2014'
        && (First(index - 1) == ')' || Has(first, Trait.AllCapitals));

    /// <summary>Where most words that are not small ones have a capital, a capital says nothing.</summary>
    private void MarkHeadline(Sentence sentence)
    {
        var words = 0;
        var capitals = 0;
        var common = 0;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (_tokens[index].Kind == TokenKind.Word && !Has(index, Trait.Function | Trait.Particle))
            {
                words++;
                capitals += Has(index, Trait.Capital) ? 1 : 0;
                common += Has(index, Trait.Common) ? 1 : 0;
            }
        }

        var isStopped = Marks.IsTerminal(First(sentence.EndToken - 1));
        if (words < (isStopped ? 6 : 4) || capitals < words * (isStopped ? StoppedHeadlineShare : HeadlineShare) || common < 3)
        {
            return;
        }

        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            _traits[index] |= Trait.Headline;
        }
    }
}
