using Ingest.Language.Naming;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Naming;

/// <summary>Cuts the name out of a phrase: without article, title before it and possessive ending. What is no name after that says nothing.</summary>
internal static class PhraseNames
{
    private const int LongestName = 8;
    private static readonly TraitTable Table = TraitTable.Default;

    /// <summary>The names and, under them, the phrases that are none; shorter ones go over longer ones.</summary>
    internal static List<NameSpan> Of(string text, IReadOnlyList<NameSpan> phrases)
    {
        var unclear = new List<NameSpan>();
        var names = new List<NameSpan>();
        foreach (var phrase in phrases)
        {
            if (!NameScope.IsName(phrase.Scope))
            {
                unclear.Add(phrase);
            }
            else if (Cut(text, phrase) is { } name)
            {
                names.Add(name);
            }
            else
            {
                unclear.Add(phrase with { Scope = NameScope.Any });
            }
        }

        // Of a phrase within a name ("University of Portsmouth") the longer name is learned.
        return [.. unclear, .. names.OrderBy(static name => name.End - name.Start).ThenBy(static name => name.Start)];
    }

    private static NameSpan? Cut(string text, NameSpan phrase)
    {
        var words = text[phrase.Start..phrase.End];
        var tokens = Tokenizer.Cut(words);
        var (first, end) = (0, tokens.Count);
        while (first < end && words.AsSpan(tokens[first].Offset, tokens[first].Length) is "the" or "The" or "a" or "A" or "an" or "An" or "these" or "this" or "our" or "\"")
        {
            first++;
        }

        while (phrase.Scope == NameScope.Person && first + 1 < end && Table.Of(tokens[first].Of(words)) is var traits
            && (traits & (Trait.Title | Trait.TitlePart | Trait.Demonym)) != 0 && (traits & Trait.Given) == 0)
        {
            first++;
        }

        while (end > first && tokens[end - 1].Of(words) is "'s" or "’s" or "'" or "’" or "." or "," or "\"")
        {
            end--;
        }

        return end > first && end - first <= LongestName && IsName(words, tokens, first, end)
            ? phrase with { Start = phrase.Start + tokens[first].Offset, End = phrase.Start + tokens[end - 1].End }
            : null;
    }

    private static bool IsName(string words, List<Token> tokens, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            var traits = Table.Of(tokens[index].Of(words));
            var isCapital = (traits & Trait.Capital) != 0;
            var isSmall = tokens[index].Of(words) is "of" or "the" or "for" or "&" or "'s" or "’s" or "-" or "–" or "'" || (traits & Trait.Particle) != 0
                || (tokens[index].Of(words) is "and" && end - first > 3);
            if (!isCapital && !(isSmall && index > first && index < end - 1) && !(tokens[index].Kind == TokenKind.Number && index > first))
            {
                return false;
            }
        }

        return end - first > 1 || (Table.Of(tokens[first].Of(words)) & (Trait.People | Trait.Demonym | Trait.Function | Trait.Title)) == 0;
    }
}
