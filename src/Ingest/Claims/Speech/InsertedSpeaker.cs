using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds the words that name the speaker in a clause that is put into what is said, by its edges and tags, where the tree around it may be wrong.</summary>
internal static class InsertedSpeaker
{
    private const int Longest = 14;
    private const int None = -1;

    /// <summary>The speaker right before the verb, and where the words that name it start.</summary>
    public static (int Speaker, int Start) Before(SyntaxTree tree, Sentence sentence, int group, int subject)
    {
        if (AfterQuote(tree, sentence, group, subject) is { Speaker: >= 0 } quoted)
        {
            return quoted;
        }

        if (subject >= 0 && (tree.Left(subject) == sentence.FirstWord || InsertionEdges.IsMark(tree, tree.Left(subject) - 1)) && Touches(tree, subject, group))
        {
            return (subject, tree.Left(subject));
        }

        if (NameBetweenCommas(tree, sentence, group) is var (name, open) && name >= 0)
        {
            return (name, PhraseStart(tree, sentence, open - 1));
        }

        if (NameBeforeAside.Find(tree, sentence, group) is { Speaker: >= 0 } named)
        {
            return named;
        }

        var head = group - 1;
        if (head < sentence.FirstWord || !IsNominal(tree, head))
        {
            return (None, None);
        }

        var start = PhraseStart(tree, sentence, head);
        if (subject >= start && subject < group)
        {
            return (subject, start);
        }

        return (HeadWithin(tree, start, group), start);
    }

    /// <summary>The head of the words from <paramref name="start"/> to before the verb, which end with a noun.</summary>
    private static int HeadWithin(SyntaxTree tree, int start, int group)
    {
        for (var word = start; word < group; word++)
        {
            if (IsNominal(tree, word) && (tree.Head(word) < start || tree.Head(word) >= group))
            {
                // "…, the Chicago Tribune reports", "…, court records show": where the tree cuts the phrase, its last word.
                return PhraseHead(tree, start, group) is var last && last > word && !tree.Within(last, word) ? last : word;
            }
        }

        return group - 1;
    }

    /// <summary>“Like Gao. Or Kidal,” Traore said: where the tree takes the last words of the quotation for the speaker, he is what stands between its mark and the verb.</summary>
    private static (int Speaker, int Start) AfterQuote(SyntaxTree tree, Sentence sentence, int group, int subject)
    {
        var mark = group - 1;
        while (mark > sentence.FirstWord && group - mark <= Longest && !(InsertionEdges.IsMark(tree, mark) && Quotes.IsMark(tree.Text[tree[mark].Offset])))
        {
            mark--;
        }

        return mark > sentence.FirstWord && group - mark <= Longest && subject >= 0 && subject < mark && PhraseHead(tree, mark + 1, group) is var head and >= 0 ? (head, mark + 1) : (None, None);
    }

    /// <summary>The head of the noun phrase that starts at <paramref name="word"/>, or -1.</summary>
    public static int PhraseHead(SyntaxTree tree, int word, int end)
    {
        var head = None;
        for (; word < end && (IsNominal(tree, word) || tree[word].Tag is UniversalTag.Det or UniversalTag.Adj || tree[word].FineTag is "POS"); word++)
        {
            if (IsNominal(tree, word))
            {
                head = head >= 0 && tree.Is(word, Relation.Flat) ? head : word;
                if (tree.Is(word, UniversalTag.Pron))
                {
                    break;
                }
            }
        }

        return head;
    }

    public static int PhraseStart(SyntaxTree tree, Sentence sentence, int head)
    {
        var start = head;
        while (start > sentence.FirstWord && !InsertionEdges.IsMark(tree, start - 1) && !(tree.Is(start - 1, UniversalTag.Verb) && !IsDescription(tree, start - 1)) && head - start < Longest)
        {
            start--;
        }

        return start;
    }

    /// <summary>"a diplomat based in the region", "a report seen by us": a participle within the phrase.</summary>
    private static bool IsDescription(SyntaxTree tree, int word) => tree[word].FineTag is "VBN" && word > 0 && IsNominal(tree, word - 1) && tree.Is(word, Relation.AdjectivalClause);

    /// <summary>"…, the commander of the garrison, Colonel Sayar, warned": the name right before the verb, and the comma before it; -1 where there is none.</summary>
    private static (int Name, int Comma) NameBetweenCommas(SyntaxTree tree, Sentence sentence, int group)
    {
        if (group < sentence.FirstWord + 5 || !tree.Reads(group - 1, ",") || !tree.Is(group - 2, UniversalTag.Propn))
        {
            return (None, None);
        }

        var word = group - 2;
        while (word > sentence.FirstWord && tree[word].Tag is UniversalTag.Propn or UniversalTag.Noun)
        {
            word--;
        }

        var isName = tree.Reads(word, ",") && word > sentence.FirstWord && IsNominal(tree, word - 1) && group - 2 - word <= 5;
        return isName ? (tree.Is(group - 2, Relation.Flat) && tree.Head(group - 2) > word ? tree.Head(group - 2) : group - 2, word) : (None, None);
    }

    private static bool Touches(SyntaxTree tree, int subject, int group)
    {
        var right = Math.Min(tree.Right(subject), group - 1);
        return group - 1 - right <= 1;
    }

    private static bool IsNominal(SyntaxTree tree, int word) => tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num;
}
