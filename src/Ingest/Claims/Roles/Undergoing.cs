using Ingest.Claims.Scope;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Verbs whose subject does not do the deed that is their object but has it done to him: "received threats from the gang", "will face an assault".</summary>
internal static class Undergoing
{
    private const int None = -1;

    /// <summary>The verb that says so of the deed that <paramref name="noun"/> tells, or -1.</summary>
    public static int Verb(SyntaxTree tree, int noun) => tree.Is(noun, Relation.Object) && Nearest(tree, noun, tree.Head(noun)) is >= 0 and var verb && Says(tree, verb, noun) ? verb : None;

    /// <summary>"to leave or face an assault": the tree gives the object to the first of the two verbs.</summary>
    private static int Nearest(SyntaxTree tree, int noun, int verb) => tree.Children(verb).Where(child => verb < child && child < noun && tree.Is(child, Relation.Conjunct) && tree[child].FineTag is "VB").DefaultIfEmpty(verb).Last();

    /// <summary>Who does it: what "from" leads to, or who threatens to; -1 where nobody is named.</summary>
    public static int Doer(SyntaxTree tree, int noun, int verb) =>
        LedPhrase.Of(tree, noun, "from") is var own and >= 0 ? own
        : LedPhrase.Of(tree, verb, "from") is var from and >= 0 ? from
        : Alternative.Demander(tree, verb) is var threat and >= 0 ? Speakers.Of(tree, threat) : None;

    /// <summary>Whom it befalls, or -1.</summary>
    public static int Sufferer(SyntaxTree tree, int noun) => Verb(tree, noun) is not (var verb and >= 0) ? None
        : Alternative.Demander(tree, verb) >= 0 && Ultimatum.Addressee(tree, tree.Head(verb)) is var told and >= 0 ? told : SubjectRole.Of(tree, verb);

    private static bool Says(SyntaxTree tree, int verb, int noun) => !Speakers.IsPassive(tree, verb) && tree.Lemma(verb) switch
    {
        var lemma when RoleWords.Has("undergo", lemma) => true,
        "get" when tree.Lemma(noun) is "threat" or "warning" => true,
        "get" or "have" or "draw" or "meet" => LedPhrase.Of(tree, noun, "from") >= 0 || LedPhrase.Of(tree, verb, "from") >= 0,
        _ => false,
    };
}
