using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>"a police raid", "government army shelling", "rebel attacks": those who bear arms, right before the noun of what they do.</summary>
internal static class BodyBefore
{
    private const int None = -1;

    /// <summary>The head of who does it; -1 where nobody such stands there, or the noun tells of a deed that befalls those before it ("soldier killings").</summary>
    public static int Of(Deed deed)
    {
        var (tree, noun, before) = (deed.Tree, deed.Word, deed.Word - 1);
        var isBody = before >= 0 && !tree.OpensSentence(noun) && tree.Head(before) == noun && tree.Is(before, Relation.Compound) && tree.Is(before, UniversalTag.Noun) && tree.Lemma(before) is not ("agent" or "terrorist");
        return isBody && (deed.Entry.Type is "ASSAULT" or "COERCE" or "MOBILIZE" or "RETREAT") && IsDoneByThose(tree, noun) && ActorWords.OfHead(tree.Lemma(before)) is ActorKind.StateForce or ActorKind.RebelGroup or ActorKind.Criminals ? before : None;
    }

    /// <summary>"gang members" do nothing to a gang, "infantry fighting vehicles" are none that fight.</summary>
    private static bool IsDoneByThose(SyntaxTree tree, int noun) => !tree.Is(noun, Relation.Compound) && !RoleWords.Has("victim", tree.Lemma(noun)) && !RoleWords.Has("befallen", tree.Lemma(noun))
        && ActorWords.OfHead(tree.Lemma(noun)) is null && !ActorWords.IsBody(tree.Lemma(noun));
}
