using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>
/// A clause that says who speaks, put into or behind what is said: "…, the minister said, …", "…," said the minister. Its edges are marks, which are surer than
/// the tree around it.
/// </summary>
/// <param name="Speaker">The head of the words that name the speaker, or -1.</param>
/// <param name="First">The first of those words, by the mark before them; the tree may reach further or less far.</param>
/// <param name="Said">The stretches of words before and behind the clause.</param>
internal sealed record Insertion(int Speaker, int First, List<(int First, int Last)> Said)
{
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

        var (speaker, start) = InsertedSpeaker.Before(tree, sentence, group, Speakers.Subject(tree, verb));
        if (speaker < 0 || Speakers.IsRelative(tree, speaker) || HoldsQuestionWord(tree, start, group) || start <= sentence.FirstWord || !InsertionEdges.IsMark(tree, start - 1))
        {
            return null;
        }

        var end = InsertionEdges.Closes(tree, start - 1) ? InsertionEdges.MarkAfter(tree, sentence, verb) : InsertionEdges.End(tree, sentence, verb);
        return end < 0 || (Announced.EndsParagraph(tree.Text, tree[Math.Min(end, tree.Count - 1)].Offset) && !InsertionEdges.Closes(tree, start - 1)) || (InsertionEdges.Opens(tree, end, sentence) && !tree.Reads(end, ",") && !InsertionEdges.Closes(tree, start - 1)) ? null : new Insertion(speaker, start, Around(tree, sentence, start, end));
    }

    /// <summary>"…, contrary to what the army claims, …", "…, in fighting that both sides say breaches the truce": a clause within a phrase, no speaker beside a verb.</summary>
    private static bool HoldsQuestionWord(SyntaxTree tree, int start, int end)
    {
        for (var word = end - 1; word >= start && word >= 0; word--)
        {
            if (tree.Reads(word, "what") || tree.Reads(word, "that") || tree[word].FineTag is "WDT" or "WP$")
            {
                return true;
            }

            if (tree.Is(word, UniversalTag.Verb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"…," said the minister, who …</summary>
    private static Insertion? Inverted(SyntaxTree tree, Sentence sentence, int verb, int group)
    {
        if (group != verb || TellsHearer(tree, verb) || verb <= sentence.FirstWord || !InsertionEdges.IsMark(tree, verb - 1) || tree[verb].FineTag is "VBN" or "VBP" || verb + 1 >= sentence.EndWord)
        {
            return null;
        }

        var subject = Speakers.Subject(tree, verb);
        if (subject >= 0 && subject < verb && !InsertionEdges.Closes(tree, verb - 1) && !LostInversion.Is(tree, verb, subject))
        {
            return null;
        }

        var head = InsertedSpeaker.PhraseHead(tree, verb + 1, sentence.EndWord);
        return head < 0 || IsDay(tree, head) || IsSubjectOfNext(tree, head, sentence.EndWord) ? null : new Insertion(head, verb + 1, Around(tree, sentence, verb, sentence.EndWord));
    }

    /// <summary>"…, their commander, Soren Falk, told the daily": who stands behind such a verb hears.</summary>
    private static bool TellsHearer(SyntaxTree tree, int verb) => ReportingVerbs.Find(tree.Lemma(verb)) is var flags && flags.HasFlag(Reported.Hearer) && flags.HasFlag(Reported.Clause) && !tree.IsLemma(verb, "ask");

    /// <summary>"Mitch Novak, R-Ky., said Tuesday": no speaker.</summary>
    private static bool IsDay(SyntaxTree tree, int word) => TimeNouns.Contains(tree.Lemma(word));

    /// <summary>"a doctor, Amir, said shelling had killed": what follows the verb is what is said.</summary>
    private static bool IsSubjectOfNext(SyntaxTree tree, int head, int end) => head + 1 < end && (tree[head + 1].FineTag is "VBD" or "VBZ" or "VBP" or "MD");

    private static int GroupStart(SyntaxTree tree, int verb, int floor)
    {
        while (verb > floor && tree.RelationOf(verb - 1) is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.AdverbialModifier)
        {
            verb--;
        }

        return verb;
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
        tree.Reads(mark, ",") && mark + 1 < sentence.EndWord && tree[mark + 1].FineTag is "WDT" or "WP" or "WP$" or "WRB" && !IsCleft(tree, sentence);

    /// <summary>"It was the police, residents say, who shot the boy."</summary>
    private static bool IsCleft(SyntaxTree tree, Sentence sentence) => sentence.FirstWord + 1 < sentence.EndWord && tree.Reads(sentence.FirstWord, "it") && tree.IsLemma(sentence.FirstWord + 1, "be");
}
