using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>What a noun beside a name says that its bearer is: "the rights group Vigie", "shipping firm Nordhav", "the Frente, a guerrilla army".</summary>
internal static class NameDescription
{
    /// <summary>The kind of the body that the noun names; null where none stands there, or it names a person.</summary>
    public static string? Of(SyntaxTree tree, int name) => Parts(tree, name).SelectMany(part => tree.Children(part).Where(child => Describes(tree, name, child)))
        .Append(Before(tree, name))
        .Where(noun => noun >= 0 && ActorWords.IsCollective(tree.Lemma(noun)))
        .Select(noun => ActorKinds.OfTitle(tree, noun, tree.Lemma(noun)))
        .FirstOrDefault(static kind => kind is not null);

    /// <summary>The words of the name, on any of which the tree may hang the noun.</summary>
    private static IEnumerable<int> Parts(SyntaxTree tree, int name) => tree.Children(name).Where(child => tree.Is(child, UniversalTag.Propn) && tree.RelationOf(child) is Relation.Compound or Relation.Flat).Append(name);

    private static bool Describes(SyntaxTree tree, int name, int child) => tree.Is(child, UniversalTag.Noun) && tree.Child(child, Relation.Case) < 0
        && (tree.Is(child, Relation.Apposition) || (child < name && tree.RelationOf(child) is Relation.NominalModifier or Relation.Compound or Relation.Flat));

    /// <summary>"Shipping firm Nordhav accepted": the noun right before the name, of which the tree made another subject or object of the verb.</summary>
    private static int Before(SyntaxTree tree, int name)
    {
        var noun = tree.Left(name) - 1;
        return noun >= 0 && !tree.OpensSentence(noun + 1) && tree.Is(noun, UniversalTag.Noun) && tree.Is(name, UniversalTag.Propn) && tree.Head(noun) == tree.Head(name) && tree.RelationOf(noun) == tree.RelationOf(name) ? noun : -1;
    }
}
