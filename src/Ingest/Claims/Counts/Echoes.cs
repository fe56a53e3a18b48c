using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>"put the army on alert", "remanded him in custody": words that only say again, without a role of their own, what the verb above them tells.</summary>
internal static class Echoes
{
    /// <summary>The events of a sentence without those words.</summary>
    public static List<EventMention> Without(SyntaxTree tree, List<EventMention> mentions) => [.. mentions.Where(mention => !mentions.Exists(other => Repeats(tree, mention, other)))];

    private static bool Repeats(SyntaxTree tree, EventMention echo, EventMention told) => echo is { Actor: null, Target: null, Word: >= 0 } && told.Word >= 0 && !ReferenceEquals(echo, told)
        && string.Equals(echo.Entry.Type, told.Entry.Type, StringComparison.Ordinal) && string.Equals(echo.Entry.Mode, told.Entry.Mode, StringComparison.Ordinal)
        && tree.Is(told.Word, UniversalTag.Verb) && tree.Is(echo.Word, UniversalTag.Noun) && tree.RelationOf(echo.Word) is Relation.Oblique or Relation.Object && tree.Head(echo.Word) == told.Word;
}
