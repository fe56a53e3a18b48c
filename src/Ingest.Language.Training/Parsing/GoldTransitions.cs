using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>The transitions that build a projective tree, each arc made as early as it can be.</summary>
internal static class GoldTransitions
{
    /// <summary>The steps. <paramref name="heads"/> must be projective, numbered from 1, with one root (nought).</summary>
    internal static Transition[] Of(int[] heads)
    {
        var places = heads.Length + 1;
        var missing = new int[places + 1];
        foreach (var head in heads)
        {
            missing[head]++;
        }

        var steps = new List<Transition>(heads.Length * 2);
        var stack = new List<int>();
        for (var front = 1; front < places || stack.Count > 0;)
        {
            if (stack.Count > 0 && missing[stack[^1]] == 0 && ArcFor(heads[stack[^1] - 1], stack, front, places) is { } arc)
            {
                steps.Add(arc);
                missing[heads[stack[^1] - 1]]--;
                stack.RemoveAt(stack.Count - 1);
            }
            else if (front < places)
            {
                steps.Add(Transition.Shift);
                stack.Add(front++);
            }
            else
            {
                throw new ArgumentException("The tree is not projective, or has not one root.", nameof(heads));
            }
        }

        return [.. steps];
    }

    private static Transition? ArcFor(int head, List<int> stack, int front, int places)
    {
        if (head == (front == places ? 0 : front))
        {
            return Transition.Left;
        }

        return stack.Count > 1 && stack[^2] == head ? Transition.Right : null;
    }
}
