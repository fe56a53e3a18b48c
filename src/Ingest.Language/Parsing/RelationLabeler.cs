using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>Names the relation of each word of a tree to its head, in the order of <see cref="TreeShape.Order"/>.</summary>
internal sealed class RelationLabeler
{
    internal const string Root = "root";
    private readonly string[] _relations;
    private readonly WeightTable _weights;
    private readonly SureRelations _sure;

    /// <summary>A labeler that knows these relations: line n is class n of the weights, and n in <paramref name="sure"/>; none of them is the root's.</summary>
    internal RelationLabeler(string[] relations, WeightTable weights, SureRelations sure)
    {
        _sure = sure;
        _relations = [.. relations.Select(string.Intern)];
        _weights = weights;
        if (relations.Length != weights.Classes)
        {
            throw new InvalidDataException("The language model is damaged: its parser has more or fewer relations than weights. Train it again (tools/train-language).");
        }
    }

    /// <summary>Sets the relations of the words that <paramref name="tree"/> was made of.</summary>
    internal void Label(ParseSpace space, TreeShape tree, Span<Word> words)
    {
        Span<int> scores = stackalloc int[_relations.Length];
        var ahead = new RelationLookahead(space, tree, _weights, _sure, stackalloc ulong[RelationLookahead.Keys], stackalloc WeightRow[RelationLookahead.Rows]);
        for (var turn = 0; turn < tree.Order.Length; turn++)
        {
            var (place, best) = (tree.Order[turn], ahead.Next(turn));
            if (best == RelationLookahead.IsRoot)
            {
                words[place - 1] = words[place - 1] with { Relation = Root };
                continue;
            }

            if (best == RelationLookahead.IsOpen)
            {
                scores.Clear();
                ahead.Score(turn, scores);
                best = BestOf(scores);
            }

            tree.SetRelation(place, (byte)(best + 1));
            words[place - 1] = words[place - 1] with { Relation = _relations[best] };
        }
    }

    /// <summary>The first of the highest.</summary>
    private static int BestOf(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            best = scores[index] > scores[best] ? index : best;
        }

        return best;
    }
}
