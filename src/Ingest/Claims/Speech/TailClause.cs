using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>
/// A clause behind what is said that holds no more than who says it, and perhaps when and to whom: "…, a rights group charged on Tuesday." Taggers take its verb for a
/// participle or a noun ("…, the agency estimates."), but a noun phrase there would have nothing to do in the sentence.
/// </summary>
internal static class TailClause
{
    private const int LongestSpeaker = 10;

    /// <summary>Whether the word is the verb of such a clause.</summary>
    public static bool IsVerb(SyntaxTree tree, int word)
    {
        if (word < 2 || tree[word - 1].Tag is not (UniversalTag.Noun or UniversalTag.Propn) || tree[word].Tag is not (UniversalTag.Noun or UniversalTag.Verb) || !IsFollowed(tree, word) || !Reports(tree, word))
        {
            return false;
        }

        var comma = Comma(tree, word);
        return comma > 0 && HoldsFinite(tree, comma);
    }

    private static bool Reports(SyntaxTree tree, int word)
    {
        Span<char> lower = stackalloc char[32];
        var form = tree[word].Of(tree.Text);
        if (form.Length > lower.Length || form.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        form.ToLowerInvariant(lower);
        return Vocabulary.Shared.Lookup.TryGetValue(lower[..form.Length], out var known) && known.Verb is { } verb && !string.Equals(verb, known.Text, StringComparison.Ordinal)
            && (ReportingVerbs.Find(verb) & (Reported.Clause | Reported.ThatClause)) != Reported.None;
    }

    /// <summary>Whether the sentence ends behind the word, or only time, place or hearers follow up to a mark.</summary>
    private static bool IsFollowed(SyntaxTree tree, int word)
    {
        var end = tree.SentenceEnd(word);
        if (word + 1 >= end || tree.Reads(word + 1, "."))
        {
            return true;
        }

        if (tree[word + 1].Tag is not (UniversalTag.Adp or UniversalTag.Noun or UniversalTag.Propn))
        {
            return false;
        }

        for (var next = word + 1; next < end; next++)
        {
            if (tree.Reads(next, ",") || tree.Reads(next, "."))
            {
                return true;
            }

            if (tree[next].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct)
            {
                return false;
            }
        }

        return true;
    }

    private static int Comma(SyntaxTree tree, int word)
    {
        for (var at = word - 1; at > 0 && at >= word - LongestSpeaker && !tree.OpensSentence(at); at--)
        {
            if (tree.Reads(at, ","))
            {
                return at;
            }

            if (!(tree[at].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Num || tree[at].FineTag is "PRP$" or "POS" or "HYPH" || tree.Reads(at, "of")))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool HoldsFinite(SyntaxTree tree, int comma)
    {
        for (var word = comma - 1; word >= 0; word--)
        {
            if (tree[word].FineTag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }

            if (tree.OpensSentence(word))
            {
                return false;
            }
        }

        return false;
    }
}
