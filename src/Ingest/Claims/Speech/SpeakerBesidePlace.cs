using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>"In Khartoum, a doctor said shelling had killed 12", "Along with the fine, the court this month rejected …": where the tree takes the speaker for another word for the place, a verb of speech is left without a subject.</summary>
internal static class SpeakerBesidePlace
{
    /// <summary>The head of the words that name the speaker, or -1.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        if (tree[verb].FineTag is not ("VBD" or "VBZ") || (Speakers.Subject(tree, verb) is var own and >= 0 && !TimeNouns.Contains(tree.Lemma(own))))
        {
            return -1;
        }

        foreach (var place in tree.Children(verb))
        {
            if (place < verb && tree.Is(place, Relation.Oblique) && tree.OpensSentence(tree.Left(place)) && tree.Child(place, Relation.Apposition) is var speaker && speaker > place && SharedSpeaker.FollowsComma(tree, speaker))
            {
                return speaker;
            }
        }

        return -1;
    }
}
