using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Tells verbs that the tagger took for nouns by the words beside them: "had been shot", "and shot two inmates", "Bandits torch village".</summary>
internal static class VerbReading
{
    /// <summary>Whether a word that is tagged as a noun stands where only a verb can.</summary>
    public static bool Fits(SyntaxTree tree, int word)
    {
        if (tree[word].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Adp))
        {
            return false;
        }

        var opens = tree.OpensSentence(word);
        if (!opens && (IsInfinitive(tree, word) || IsAfterModal(tree, word)))
        {
            return true;
        }

        if (!opens && tree[word - 1].Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Adp or UniversalTag.Num)
        {
            return false;
        }

        return IsParticiple(tree, word) || (!opens && TakesObject(tree, word)) || (!opens && IsHeadline(tree, word));
    }

    /// <summary>Whether the word is a participle with what makes a passive beside it: "been shot", "shot by a sniper".</summary>
    public static bool IsParticiple(SyntaxTree tree, int word) =>
        (!tree.OpensSentence(word) && tree[word].FineTag is not ("NNS" or "NNPS") && tree.Lemma(word - 1) is "be" or "get" && tree[word - 1].Tag is UniversalTag.Aux or UniversalTag.Verb)
        || (word + 1 < tree.SentenceEnd(word) && tree.Reads(word + 1, "by") && !tree[word].FineTag.StartsWith("NNP", StringComparison.Ordinal) && tree[word].Of(tree.Text) is "shot" or "hit" or "hurt" or "beaten" or "struck");

    /// <summary>A headline's participle: "Opposition leader shot at rally", "Priest freed in Haiti".</summary>
    public static bool IsHeadlinePassive(SyntaxTree tree, int word)
    {
        var end = tree.SentenceEnd(word);
        // "Thailand rounds up migrants": no participle ends so.
        if (tree[word].FineTag is "NNS" or "NNPS" || tree[end - 1].Tag is UniversalTag.Punct || (word + 1 < end && tree[word + 1].Tag is not (UniversalTag.Adp or UniversalTag.Sconj)) || !(tree[word].FineTag is "VBN" or "VBD" || Fits(tree, word)))
        {
            return false;
        }

        for (var at = word; at >= 0 && !(at < word && tree.OpensSentence(at + 1)); at--)
        {
            if (at < word && tree[at].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Adv or UniversalTag.Det) && tree[at].FineTag is not "VBN")
            {
                return false;
            }
        }

        return !tree.OpensSentence(word);
    }

    /// <summary>"to fund a radar", "to free jailed editor", "to hand over power": a bare form between "to" and what only follows a verb.</summary>
    public static bool IsInfinitive(SyntaxTree tree, int word) => !tree.OpensSentence(word) && !tree.Is(word, UniversalTag.Verb) && tree.Reads(word - 1, "to") && word + 1 < tree.SentenceEnd(word) && tree[word].FineTag is "NN" or "JJ" or "VB"
        && (tree[word + 1].Tag is UniversalTag.Det or UniversalTag.Num || tree[word + 1].FineTag is "PRP" or "PRP$" || IsParticle(tree, word + 1) || (tree[word].FineTag is "JJ" && tree[word + 1].FineTag is "VBN" or "NNS"));

    /// <summary>"will station marines", "may axe jobs": a bare form between a modal and what may be its object; "will power" is two nouns.</summary>
    private static bool IsAfterModal(SyntaxTree tree, int word) => tree[word - 1].FineTag is "MD" && tree[word].FineTag is "NN" && word + 1 < tree.SentenceEnd(word)
        && (tree[word + 1].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Propn || tree[word + 1].FineTag is "NNS" or "PRP" or "PRP$" || IsParticle(tree, word + 1));

    /// <summary>The verb before an infinitive that the tree took for a noun, which governs it; -1 where there is none.</summary>
    public static int Governor(SyntaxTree tree, int infinitive)
    {
        for (var word = infinitive - 2; word >= 0 && !tree.OpensSentence(word + 1); word--)
        {
            if (tree.Is(word, UniversalTag.Verb) || (tree[word].FineTag is "NNS" && TakesObject(tree, word)))
            {
                return word;
            }
        }

        return -1;
    }

    private static bool IsParticle(SyntaxTree tree, int word) => tree.Lemma(word) is "back" or "out" or "up" or "off" or "down" or "over" or "away";

    private static bool TakesObject(SyntaxTree tree, int word) => word + 1 < tree.SentenceEnd(word)
        && ((word + 2 < tree.SentenceEnd(word) && tree.Is(word + 1, UniversalTag.Cconj) && tree[word + 2].FineTag is "VBD" or "VBZ" or "VBP") || tree[word + 1].Tag is UniversalTag.Det or UniversalTag.Num || tree[word + 1].FineTag is "PRP" or "PRP$" || tree.Reads(word + 1, "those") || (tree[word].FineTag is "NNS" && IsParticle(tree, word + 1)))
        && tree[word - 1].Tag is UniversalTag.Cconj or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adv or UniversalTag.Aux or UniversalTag.Part or UniversalTag.Punct;

    /// <summary>A sentence without a finite verb, whose first noun stands right before the word.</summary>
    private static bool IsHeadline(SyntaxTree tree, int word)
    {
        for (var at = word; at < tree.SentenceEnd(word); at++)
        {
            if (tree[at].FineTag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return false;
            }
        }

        for (var at = word - 1; at >= 0; at--)
        {
            if (tree[at].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num))
            {
                return false;
            }

            if (tree.OpensSentence(at))
            {
                return tree[word - 1].FineTag is "NNS" or "NNPS" || ActorWords.OfHead(tree.Lemma(word - 1)) is not null || tree.Reads(word - 1, "police") || char.IsUpper(tree.Text[tree[word - 1].Offset]);
            }
        }

        return false;
    }
}
