using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Cuts the phrase that names a role, without what stands at its edges and names nobody.</summary>
internal static class NamedRole
{
    /// <summary>The phrase around the head, or null where there is none or it is a pronoun.</summary>
    public static Phrase? Of(Reading reading, int head) => head >= 0 && IsName(reading.Tree, head)
        ? WithoutTime(reading, AfterDateline(reading, reading.PhraseOf(RolePhrase.Of(reading.Tree, head))), reading.TokenAt(reading.Tree[head].Offset))
        : null;

    /// <summary>Whether the word is none of those that only point ("they", "this", "there").</summary>
    public static bool IsName(SyntaxTree tree, int word) => tree[word].Tag is not (UniversalTag.Pron or UniversalTag.Det or UniversalTag.Adv);

    /// <summary>"In June 2014 militants", "the offices overnight": the time at the edges of a phrase names nobody.</summary>
    private static Phrase WithoutTime(Reading reading, Phrase phrase, int head)
    {
        var (first, end) = (phrase.First, phrase.End);
        for (var token = first; token < head; token++)
        {
            first = reading.InTime(token) ? token + 1 : first;
        }

        while (end - 1 > head && reading.InTime(end - 1))
        {
            end--;
        }

        // "the offices on Friday": the preposition goes with the day.
        return end < phrase.End && end - 1 > head && reading.Is(end - 1, WordClasses.Preposition) ? new Phrase(first, end - 1) : new Phrase(first, end);
    }

    /// <summary>"KADUNA, March 10 - Gunmen": what stands before the dash of a dateline names nobody.</summary>
    private static Phrase AfterDateline(Reading reading, Phrase phrase)
    {
        for (var token = phrase.First + 1; token < phrase.End - 1; token++)
        {
            if (reading[token].Text is "-" or "–" or "—" && reading.Token(token).Offset > reading.Token(token - 1).End && reading.Token(token).End < reading.Token(token + 1).Offset)
            {
                return new Phrase(token + 1, phrase.End);
            }
        }

        return phrase;
    }
}
