using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// What a transition gets on top of its weights while it is learnt: each arc that the true tree has not counts for more than it is worth, so that the true
/// tree has to be ahead by as much for each word that is wrong (Taskar, Guestrin and Koller, 2003: the margin grows with the loss).
/// </summary>
/// <param name="worth">What a wrong arc gets, in weights of one.</param>
internal sealed class WrongArcs(int worth)
{
    private int[] _heads = [];

    /// <summary>Takes the heads of the true tree, by their places.</summary>
    internal void Take(int[] heads) => _heads = heads;

    /// <summary>What the transitions of a state get.</summary>
    internal TransitionScores Of(ParseSpace space, int index)
    {
        ref readonly var state = ref space.State(index);
        if (state.Stack == TreeNode.None)
        {
            return default;
        }

        ref readonly var top = ref space.Node(state.Stack);
        var head = _heads[top.Word - 1];
        return new TransitionScores(0, head == space.Node(state.Front).Word ? 0 : worth, head == space.Node(top.Below).Word ? 0 : worth);
    }
}
