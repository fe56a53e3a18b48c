using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Words that only say again, in the same sentence, what another word tells: "put the army on alert", "floods swallowed two bridges".</summary>
internal static class Echoes
{
    /// <summary>The events of a sentence without those words; a role that only those words give is kept.</summary>
    public static List<EventMention> Without(SyntaxTree tree, List<EventMention> mentions)
    {
        var left = new List<EventMention>(mentions);
        foreach (var echo in mentions)
        {
            var told = left.FindIndex(other => other.Word >= 0 && other.Word != echo.Word && (Repeats(tree, echo, other) || IsWork(tree, echo, other)));
            if (told >= 0)
            {
                left[told] = left[told] with { Target = left[told].Target ?? echo.Target };
                left.Remove(echo);
            }
        }

        return left;
    }

    /// <summary>"remanded him in custody": a noun without a role of its own, right below a verb of the same kind of event.</summary>
    private static bool Repeats(SyntaxTree tree, EventMention echo, EventMention told) => echo is { Actor: null, Target: null, Word: >= 0 }
        && string.Equals(echo.Entry.Type, told.Entry.Type, StringComparison.Ordinal) && string.Equals(echo.Entry.Mode, told.Entry.Mode, StringComparison.Ordinal)
        && tree.Is(told.Word, UniversalTag.Verb) && tree.Is(echo.Word, UniversalTag.Noun) && tree.RelationOf(echo.Word) is Relation.Oblique or Relation.Object && tree.Head(echo.Word) == told.Word;

    /// <summary>"floods swallowed two bridges", "the bomb that tore through the market": what a disaster or a bomb does is the event itself.</summary>
    private static bool IsWork(SyntaxTree tree, EventMention work, EventMention cause) => work is { Word: >= 0, Entry.IsNoun: false } && cause.Entry.IsNoun
        && ((work.Entry.IsDisaster && cause.Entry.IsDisaster) || (work.Entry.Mode is "explosives" && cause.Entry.Mode is "explosives"))
        && (tree.Child(work.Word, Relation.Subject) == cause.Word || (tree.Is(work.Word, Relation.RelativeClause) && tree.Head(work.Word) == cause.Word));
}
