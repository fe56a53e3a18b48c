using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whom or what a deed is done to where the tree alone misleads: by what kind of people or things the words name.</summary>
internal static class TargetByKind
{
    private const int None = -1;
    private static readonly ulong Struck = Kinds("site", "building", "vessel", "civilian", "captive", "diplomat");
    private static readonly ulong Persons = Kinds("person", "harmed");
    private static readonly ulong Held = Persons | Kinds("arrestable");
    private static readonly ulong Armed = Kinds("state", "nonstate", "weapon", "explosive");

    /// <summary>"denied shelling the clinic", "accused the army of shelling the clinic": the tree took the gerund for a noun, and gave what it strikes to the verb above.</summary>
    public static int OfGerund(SyntaxTree tree, int word)
    {
        var verb = tree.Is(word, Relation.Object) || (tree.Is(word, Relation.Oblique) && Accused.Accuses(tree, tree.Head(word), word)) ? tree.Head(word) : Accused.Of(tree, word);
        var isGerund = verb >= 0 && word + 1 < tree.SentenceEnd(word) && tree[word + 1].Tag is UniversalTag.Det or UniversalTag.Propn && tree[word].Of(tree.Text).EndsWith("ing");
        return isGerund ? tree.Children(verb).Where(child => child > word && tree.Is(child, Relation.Object)).DefaultIfEmpty(None).First() : None;
    }

    /// <summary>"shoot poachers on sight": people that a verb has for its object are meant before what a preposition leads to.</summary>
    public static int People(Deed deed) => deed.TakesObject && deed.Tree.Child(deed.Word, Relation.Object) is var own and > 0 && own > deed.Word
        && !deed.Entry.Names(deed.Tree[own].Of(deed.Tree.Text)) && Is(deed, own, Persons) ? own : None;

    /// <summary>"synagogue arson", "hotel siege", "spy arrests": what stands before the noun of the deed, if it is what such deeds are done to.</summary>
    public static int Before(Deed deed) => deed.Tree.Children(deed.Word)
        .Where(child => child < deed.Word && deed.Tree.Is(child, Relation.Compound) && deed.Tree.Is(child, UniversalTag.Noun)
            && Is(deed, child, deed.Entry.Mode is "arrest" or "abduct" ? Struck | Held : Struck) && !Is(deed, child, Armed))
        .DefaultIfEmpty(None)
        .Last();

    private static bool Is(Deed deed, int word, ulong kinds) => (deed.Reading[deed.Reading.TokenAt(deed.Tree[word].Offset)].Kinds & kinds) != 0;

    private static ulong Kinds(params string[] names) => names.Aggregate(0UL, static (bits, name) => bits | Vocabulary.Shared.Kind(name));
}
