using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whom or what a deed is done to where the tree alone misleads: by what kind of people or things the words name.</summary>
internal static class TargetByKind
{
    private const int None = -1;
    private static readonly ulong Struck = Vocabulary.Shared.Kind("site") | Vocabulary.Shared.Kind("building") | Vocabulary.Shared.Kind("vessel") | Vocabulary.Shared.Kind("civilian") | Vocabulary.Shared.Kind("captive") | Vocabulary.Shared.Kind("diplomat");
    private static readonly ulong Persons = Vocabulary.Shared.Kind("person") | Vocabulary.Shared.Kind("harmed");
    private static readonly ulong Held = Persons | Vocabulary.Shared.Kind("arrestable");
    private static readonly ulong Armed = Vocabulary.Shared.Kind("state") | Vocabulary.Shared.Kind("nonstate") | Vocabulary.Shared.Kind("weapon") | Vocabulary.Shared.Kind("explosive");

    /// <summary>"denied shelling the clinic", "accused the army of shelling the clinic": the tree took the gerund for a noun, and gave what it strikes to the verb above.</summary>
    public static int OfGerund(SyntaxTree tree, int word)
    {
        var verb = tree.Is(word, Relation.Object) || (tree.Is(word, Relation.Oblique) && Accused.Accuses(tree, tree.Head(word), word)) ? tree.Head(word) : Accused.Of(tree, word);
        var isGerund = verb >= 0 && word + 1 < tree.SentenceEnd(word) && tree[word + 1].Tag is UniversalTag.Det or UniversalTag.Propn && tree[word].Of(tree.Text).EndsWith("ing");
        return isGerund ? tree.Children(verb).Where(child => child > word && tree.Is(child, Relation.Object)).DefaultIfEmpty(None).First() : None;
    }

    /// <summary>"shoot poachers on sight": people that a verb has for its object are meant before what a preposition leads to.</summary>
    public static int People(Reading reading, EventEntry entry, int word) => !entry.IsNoun && entry.Target.Contains("O", StringComparer.Ordinal) && reading.Tree.Child(word, Relation.Object) is var own and > 0 && own > word && !entry.Names(reading.Tree[own].Of(reading.Text))
        && (reading[reading.TokenAt(reading.Tree[own].Offset)].Kinds & Persons) != 0 ? own : None;

    /// <summary>"synagogue arson", "hotel siege", "spy arrests": what stands before the noun of the deed, if it is what such deeds are done to.</summary>
    public static int Before(Reading reading, EventEntry entry, int word) => reading.Tree.Children(word)
        .Where(child => child < word && reading.Tree.Is(child, Relation.Compound) && reading.Tree.Is(child, UniversalTag.Noun) && (reading[reading.TokenAt(reading.Tree[child].Offset)].Kinds & (entry.Mode is "arrest" or "abduct" ? Struck | Held : Struck)) != 0 && (reading[reading.TokenAt(reading.Tree[child].Offset)].Kinds & Armed) == 0)
        .DefaultIfEmpty(None)
        .Last();
}
