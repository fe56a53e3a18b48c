using System.Runtime.CompilerServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// Chooses among the best trees of a search by what only a whole tree shows: what a word has on its other side, how long its phrase is and what stands behind it,
/// whether both sides of "and" are built alike.
/// </summary>
internal sealed class TreeChooser(TreeWeights weights)
{
    private const int Unknown = int.MinValue;

    /// <summary>The shape of the best tree; of equal ones that which the search liked better.</summary>
    [SkipLocalsInit]
    internal TreeShape Choose(ParseSpace space, BestTrees trees)
    {
        var best = trees.Shape(space, 0);
        if (trees.Count == 1)
        {
            return best;
        }

        Span<ulong> signatures = stackalloc ulong[Grammar.LongestSentence];
        Span<int> worths = stackalloc int[Grammar.LongestSentence];
        signatures = signatures[..space.Words];
        TreeDifferences.Write(best, signatures);
        worths.Fill(Unknown);
        var (shape, most) = (best, 0);
        for (var number = 1; number < trees.Count; number++)
        {
            var other = trees.Shape(space, number);
            var lead = Lead(space, best, other, signatures, worths) - trees.Gap(number);
            (shape, most) = lead > most ? (other, lead) : (shape, most);
        }

        return shape;
    }

    /// <summary>By how much more the arcs of another tree are worth than those of the first, whose signatures are given; its worths are filled in as they are needed.</summary>
    [SkipLocalsInit]
    private int Lead(ParseSpace space, TreeShape best, TreeShape other, ReadOnlySpan<ulong> first, Span<int> worths)
    {
        Span<ulong> signatures = stackalloc ulong[Grammar.LongestSentence];
        signatures = signatures[..first.Length];
        TreeDifferences.Write(other, signatures);
        var lead = 0;
        for (var index = 0; index < first.Length; index++)
        {
            if (signatures[index] != first[index])
            {
                worths[index] = worths[index] == Unknown ? Worth(space, best, index + 1) : worths[index];
                lead += Worth(space, other, index + 1) - worths[index];
            }
        }

        return lead;
    }

    [SkipLocalsInit]
    private int Worth(ParseSpace space, TreeShape tree, int place)
    {
        Span<ulong> keys = stackalloc ulong[FeatureKeys.Limit];
        return weights.Sum(keys[..ArcFeatures.Write(space, tree, place, keys)]);
    }
}
