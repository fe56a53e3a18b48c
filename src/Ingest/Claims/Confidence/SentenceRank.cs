using Ingest.Claims.Syntax;

namespace Ingest.Claims.Confidence;

/// <summary>How an event stands to the others of its sentence, which tells what the sentence is mainly about: "demanded that they withdraw" tells of a demand first, "met after the raid" of a meeting.</summary>
internal static class SentenceRank
{
    /// <summary>The signs of it; <paramref name="sentence"/> are all events told in the sentence, this one included.</summary>
    public static IEnumerable<string> Of(SyntaxTree tree, EventMention mention, IReadOnlyList<EventMention> sentence)
    {
        var others = sentence.Where(other => other.Word >= 0 && other.Word != mention.Word).ToList();
        if (mention.Word < 0 || others.Count == 0)
        {
            yield break;
        }

        if (others.Where(other => IsUnder(tree, mention.Word, other.Word)).MinBy(other => Steps(tree, mention.Word, other.Word)) is { } over)
        {
            yield return $"under.{ClassOf(over)}";
        }

        if (others.Exists(other => IsUnder(tree, other.Word, mention.Word)))
        {
            yield return $"governs.{ClassOf(mention)}";
        }
    }

    /// <summary>Whether an event is part of what an act of speech is about ("condemned the attack", "demanded that they withdraw") or only tells when and why it was done ("met after the raid").</summary>
    public static bool IsOfSpeech(SyntaxTree tree, EventMention mention, EventMention speech) =>
        mention.Word >= 0 && speech.Word >= 0 && mention.Word != speech.Word && ClassOf(speech) is "speech" && IsUnder(tree, mention.Word, speech.Word);

    /// <summary>Whether a word hangs below another one; "agreed and left": what is linked to it stands beside it.</summary>
    private static bool IsUnder(SyntaxTree tree, int word, int over) => Steps(tree, word, over) < int.MaxValue;

    private static int Steps(SyntaxTree tree, int word, int over)
    {
        var (at, steps) = (word, 0);
        while (tree.Head(at) is >= 0 and var head)
        {
            steps++;
            if (head == over)
            {
                return tree.RelationOf(at) is Relation.Conjunct or Relation.Parataxis ? int.MaxValue : steps;
            }

            at = head;
        }

        return int.MaxValue;
    }

    private static string ClassOf(EventMention mention) => mention.Entry switch
    {
        { IsNoun: true } => "noun",
        { Type: "AGREE" or "REQUEST" or "REJECT" or "THREATEN" or "ACCUSE" or "SUPPORT" or "CONSULT" or "CONCEDE" } => "speech",
        _ => "deed",
    };
}
