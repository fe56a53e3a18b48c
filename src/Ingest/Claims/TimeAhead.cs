using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Tells whether a time lies ahead by the words around it.</summary>
internal static class TimeAhead
{
    private const int Reach = 8;

    /// <summary>Whether the clause speaks of what is to come: "will", "is due", "scheduled for", "until".</summary>
    public static bool Is(Reading reading, int token)
    {
        var start = Math.Max(reading.SentenceOf(token).FirstToken, token - Reach);
        for (var i = start; i < token; i++)
        {
            if (reading[i].Text is "will" or "'ll" or "shall" or "upcoming" or "scheduled" or "due" or "planned" or "plans" or "until" or "expected" or "slated" or "won't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a day of the week lies ahead: so does one that something is called for, and one on which somebody meets in the present tense.</summary>
    public static bool IsDay(Reading reading, int token) => Is(reading, token) || IsCalledFor(reading, token) || IsProgramme(reading, token);

    /// <summary>"a general strike for Monday"; "blamed for Monday's attack" looks back.</summary>
    private static bool IsCalledFor(Reading reading, int token)
    {
        var sentence = reading.SentenceOf(token);
        if (token - 1 < sentence.FirstToken || reading[token - 1].Text is not "for" || IsOwner(reading, token))
        {
            return false;
        }

        for (var i = Math.Max(sentence.FirstToken, token - Reach); i < token; i++)
        {
            if (reading[i].Text is "call" or "calls" or "called" or "set" or "sets" or "fixed" or "announced" or "announce" or "strike" or "strikes" or "march" or "rally" or "rallies" or "protest" or "protests" or "vote"
                or "election" or "elections" or "referendum" or "meeting" or "talks" or "summit" or "hearing" or "session" or "shutdown" or "walkout")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwner(Reading reading, int token)
    {
        var tree = reading.Tree;
        var word = tree.WordAt(reading.Token(token).Offset);
        return word >= 0 && (tree.RelationOf(word) is Relation.Possessor or Relation.Compound || (word + 1 < tree.SentenceEnd(word) && tree[word + 1].FineTag is "POS"));
    }

    /// <summary>"The ministers meet in Kampala on Monday." In a headline, which has no full stop, the present tense tells of what was.</summary>
    private static bool IsProgramme(Reading reading, int token)
    {
        var tree = reading.Tree;
        var word = tree.WordAt(reading.Token(token).Offset);
        if (word < 0 || tree.OpensSentence(word) || !tree.Reads(word - 1, "on") || !tree.Is(tree.SentenceEnd(word) - 1, UniversalTag.Punct))
        {
            return false;
        }

        var verb = tree.Head(word);
        return verb >= 0 && verb < word && tree[verb].FineTag is "VBP" or "VBZ" && !tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary))
            && tree.Lemma(verb) is "meet" or "open" or "begin" or "start" or "convene" or "visit" or "travel" or "host" or "vote" or "resume" or "hold" or "fly" or "arrive" or "leave" or "go" or "take" or "expire" or "end" or "close";
    }
}
