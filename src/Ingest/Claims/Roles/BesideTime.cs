using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds who acts where the tree takes a word of time for the subject, or hangs the subject on one.</summary>
internal static class BesideTime
{
    private const int None = -1;

    /// <summary>"On the night of 9 March attackers threw a grenade", "after hours of talks, envoys and the union signed": the tree hangs who acts on the time before.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        var found = Speakers.Beside(tree, verb);
        if (found >= 0 && TimeNouns.Contains(tree.Lemma(found)))
        {
            var last = verb - 1;
            while (last > found && tree[last].Tag is UniversalTag.Adv or UniversalTag.Aux)
            {
                last--;
            }

            return last > found && !TimeNouns.Contains(tree.Lemma(last)) ? last : found;
        }

        var hung = found >= 0 && tree.Is(found, Relation.Conjunct) ? tree.Head(found) : None;
        return hung >= 0 && TimeNouns.Contains(tree.Lemma(hung)) ? tree.Children(hung).First(child => tree.Is(child, Relation.Conjunct)) : found;
    }

    /// <summary>"Ten months after seizing power, the colonels promised": who did what the months are told of.</summary>
    public static int Instead(SyntaxTree tree, int found)
    {
        if (found < 0 || !TimeNouns.Contains(tree.Lemma(found)))
        {
            return found;
        }

        if (tree.Is(found, Relation.Oblique))
        {
            return Speakers.Of(tree, tree.Head(found));
        }

        // "Iran today threatened", "the union earlier this month urged": who acts stands before the time.
        var word = found - 1;
        while (word > 0 && tree[word].Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Adv)
        {
            word--;
        }

        var isNamed = word >= 0 && !tree.OpensSentence(word + 1) && tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn && !TimeNouns.Tells(tree, word);
        return !isNamed ? found : tree.Head(word) == found ? word : Speakers.Beside(tree, word + 1);
    }
}
