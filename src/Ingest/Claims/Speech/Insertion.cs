using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>
/// A clause that says who speaks, put into or behind what is said: "…, the minister said, …", "…," said the minister. Its edges are marks, which are surer than
/// the tree around it.
/// </summary>
/// <param name="Speaker">The head of the words that name the speaker, or -1.</param>
/// <param name="Said">The stretches of words before and behind the clause.</param>
internal sealed record Insertion(int Speaker, List<(int First, int Last)> Said)
{
    private const int Longest = 14;
    private const int None = -1;

    /// <summary>The insertion whose verb is <paramref name="verb"/>, or null.</summary>
    public static Insertion? At(SyntaxTree tree, Sentence sentence, int verb)
    {
        if (tree[verb].FineTag is not ("VBD" or "VBZ" or "VBP" or "VBN") && !TailClause.IsVerb(tree, verb))
        {
            return null;
        }

        var group = GroupStart(tree, verb, sentence.FirstWord);
        if (Inverted(tree, sentence, verb, group) is { } inverted)
        {
            return inverted;
        }

        var (speaker, start) = Before(tree, sentence, group, Speakers.Subject(tree, verb));
        if (speaker < 0 || Speakers.IsRelative(tree, speaker) || start <= sentence.FirstWord || !IsMark(tree, start - 1))
        {
            return null;
        }

        var end = Closes(tree, start - 1) ? MarkAfter(tree, sentence, verb) : End(tree, sentence, verb);
        return end < 0 || (Announced.EndsParagraph(tree.Text, tree[Math.Min(end, tree.Count - 1)].Offset) && !Closes(tree, start - 1)) || (Opens(tree, end, sentence) && !tree.Reads(end, ",") && !Closes(tree, start - 1)) ? null : new Insertion(speaker, Around(tree, sentence, start, end));
    }

    /// <summary>"…," said the minister, who …</summary>
    private static Insertion? Inverted(SyntaxTree tree, Sentence sentence, int verb, int group)
    {
        if (group != verb || verb <= sentence.FirstWord || !IsMark(tree, verb - 1) || tree[verb].FineTag is "VBN" or "VBP" || verb + 1 >= sentence.EndWord)
        {
            return null;
        }

        var subject = Speakers.Subject(tree, verb);
        if (subject >= 0 && subject < verb && !Closes(tree, verb - 1))
        {
            return null;
        }

        var head = PhraseHead(tree, verb + 1, sentence.EndWord);
        return head < 0 || IsDay(tree, head) || IsSubjectOfNext(tree, head, sentence.EndWord) ? null : new Insertion(head, Around(tree, sentence, verb, sentence.EndWord));
    }

    /// <summary>"Mitch Novak, R-Ky., said Tuesday": no speaker.</summary>
    private static bool IsDay(SyntaxTree tree, int word) => TimeNouns.Contains(tree.Lemma(word));

    /// <summary>"a doctor, Amir, said shelling had killed": what follows the verb is what is said.</summary>
    private static bool IsSubjectOfNext(SyntaxTree tree, int head, int end) => head + 1 < end && (tree[head + 1].FineTag is "VBD" or "VBZ" or "VBP" or "MD");

    /// <summary>The head of the noun phrase that starts at <paramref name="word"/>, or -1.</summary>
    private static int PhraseHead(SyntaxTree tree, int word, int end)
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

    private static int GroupStart(SyntaxTree tree, int verb, int floor)
    {
        while (verb > floor && tree.RelationOf(verb - 1) is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.AdverbialModifier)
        {
            verb--;
        }

        return verb;
    }

    /// <summary>The speaker right before the verb, and where the words that name it start.</summary>
    private static (int Speaker, int Start) Before(SyntaxTree tree, Sentence sentence, int group, int subject)
    {
        if (subject >= 0 && (tree.Left(subject) == sentence.FirstWord || IsMark(tree, tree.Left(subject) - 1)) && Touches(tree, subject, group))
        {
            return (subject, tree.Left(subject));
        }

        if (NameBetweenCommas(tree, sentence, group) is var (name, open) && name >= 0)
        {
            return (name, PhraseStart(tree, sentence, open - 1));
        }

        var head = group - 1;
        if (head < sentence.FirstWord || !IsNominal(tree, head))
        {
            return (None, None);
        }

        var start = PhraseStart(tree, sentence, head);

        for (var word = start; word < group; word++)
        {
            if (IsNominal(tree, word) && (tree.Head(word) < start || tree.Head(word) >= group))
            {
                return (word, start);
            }
        }

        return (head, start);
    }

    private static int PhraseStart(SyntaxTree tree, Sentence sentence, int head)
    {
        var start = head;
        while (start > sentence.FirstWord && !IsMark(tree, start - 1) && !tree.Is(start - 1, UniversalTag.Verb) && head - start < Longest)
        {
            start--;
        }

        return start;
    }

    /// <summary>"…, the commander of the garrison, Colonel Sayar, warned": the name right before the verb, and the comma before it; -1 where there is none.</summary>
    private static (int Name, int Comma) NameBetweenCommas(SyntaxTree tree, Sentence sentence, int group)
    {
        if (group < sentence.FirstWord + 5 || !tree.Reads(group - 1, ",") || !tree.Is(group - 2, UniversalTag.Propn))
        {
            return (None, None);
        }

        var word = group - 2;
        while (word > sentence.FirstWord && tree[word].Tag is UniversalTag.Propn)
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

    /// <summary>The mark that ends the clause, or the end of the sentence; -1 where words follow that the clause may say.</summary>
    private static int End(SyntaxTree tree, Sentence sentence, int last)
    {
        for (var word = last + 1; word < Math.Min(sentence.EndWord, last + Longest); word++)
        {
            if (tree.Is(word, UniversalTag.Punct) && !tree.Reads(word, "-"))
            {
                return word;
            }

            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj || (word == last + 1 && tree[word].Tag is UniversalTag.Part))
            {
                return None;
            }
        }

        return last + Longest >= sentence.EndWord ? sentence.EndWord : None;
    }

    /// <summary>The comma or stop after the clause; what stands before it says when, where and to whom.</summary>
    private static int MarkAfter(SyntaxTree tree, Sentence sentence, int verb)
    {
        for (var word = verb + 1; word < sentence.EndWord; word++)
        {
            if (tree.Is(word, UniversalTag.Punct) && tree.Text[tree[word].Offset] is '.' or ',' or ':' or ';')
            {
                return word;
            }
        }

        return sentence.EndWord;
    }

    private static List<(int First, int Last)> Around(SyntaxTree tree, Sentence sentence, int start, int end)
    {
        var said = new List<(int First, int Last)>();
        said.AddRange(WordRanges.Between(tree, sentence.FirstWord, start - 1));
        if (end < sentence.EndWord && !tree.Reads(end, ".") && !OpensAside(tree, sentence, end))
        {
            said.AddRange(WordRanges.Between(tree, end + 1, sentence.EndWord - 1));
        }

        return said;
    }

    /// <summary>"…, survivors told the mission, which …": what follows is about the hearers.</summary>
    private static bool OpensAside(SyntaxTree tree, Sentence sentence, int mark) =>
        tree.Reads(mark, ",") && mark + 1 < sentence.EndWord && tree[mark + 1].FineTag is "WDT" or "WP" or "WP$" or "WRB";

    /// <summary>Whether the word is a mark behind which the clause may start; one that opens a quotation is none.</summary>
    private static bool IsMark(SyntaxTree tree, int word)
    {
        var at = tree[word].Offset;
        return tree.Is(word, UniversalTag.Punct) && tree[word].Length <= 2
            && (tree.Text[at] is ',' or '—' or '–' or '?' or '!' or '-' || (Quotes.IsMark(tree.Text[at]) && !IsOpener(tree.Text, at)));
    }

    private static bool IsOpener(string text, int at) => text[at] is '“' or '«' or '„' or '‘' || at == 0 || char.IsWhiteSpace(text[at - 1]);

    private static bool Closes(SyntaxTree tree, int word) =>
        Quotes.IsMark(tree.Text[tree[word].Offset]) || (word > 0 && Quotes.IsMark(tree.Text[tree[word - 1].Offset]) && tree.Is(word - 1, UniversalTag.Punct));

    /// <summary>Whether a quotation opens behind the mark at <paramref name="word"/>.</summary>
    private static bool Opens(SyntaxTree tree, int word, Sentence sentence) =>
        word + 1 < sentence.EndWord && tree.Is(word + 1, UniversalTag.Punct) && Quotes.IsMark(tree.Text[tree[word + 1].Offset]);
}
