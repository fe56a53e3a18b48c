using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Deeds that "with" hangs on the verb of who does them: "threatened Kavala with sanctions", "retaliated with air strikes".</summary>
internal static class WithDeed
{
    private const int None = -1;

    /// <summary>The verb whose subject does, or would do, what the noun tells; -1 where there is none.</summary>
    public static int Verb(SyntaxTree tree, int noun) =>
        tree.Is(noun, Relation.Oblique) && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "with") && tree.Head(noun) is >= 0 and var verb && tree.Is(verb, UniversalTag.Verb)
            && RoleWords.Has("answer", tree.Lemma(verb))
            ? verb
            : None;

    /// <summary>Whom such a verb is aimed at, or -1.</summary>
    public static int Target(SyntaxTree tree, int noun) => Verb(tree, noun) is var verb and >= 0 && RoleWords.Has("aim", tree.Lemma(verb)) ? ObjectRole.Of(tree, verb) : None;
}
