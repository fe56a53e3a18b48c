using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>Looks up ahead what a word's relation depends on besides the relations that are named before it, in the order of <see cref="TreeShape.Order"/>.</summary>
internal ref struct RelationLookahead
{
    /// <summary>How much room for rows it needs.</summary>
    internal const int Rows = 2 * RelationFeatures.Most;

    /// <summary>How much room for keys it needs.</summary>
    internal const int Keys = Rows + RelationFeatures.Most;

    /// <summary>A word whose relation has to be worked out.</summary>
    internal const int IsOpen = -1;

    /// <summary>The root of the sentence.</summary>
    internal const int IsRoot = -2;
    private readonly ParseSpace _space;
    private readonly TreeShape _tree;
    private readonly WeightTable _weights;
    private readonly SureRelations _sure;
    private readonly Span<ulong> _keys;
    private RowsAhead _ahead;
    private int _next;
    private int _afterNext;

    internal RelationLookahead(ParseSpace space, TreeShape tree, WeightTable weights, SureRelations sure, Span<ulong> keys, Span<WeightRow> rows)
    {
        _space = space;
        _tree = tree;
        _weights = weights;
        _sure = sure;
        _keys = keys[Rows..];
        _ahead = new RowsAhead(weights, RelationFeatures.Most, keys[..Rows], rows);
        _afterNext = Ask(0);
        Next(-1);
    }

    /// <summary>Goes to the next turn; gives the relation of its word where it is sure, else <see cref="IsOpen"/> or <see cref="IsRoot"/>.</summary>
    internal int Next(int turn)
    {
        var present = _next;
        _next = _afterNext;
        if (_next == IsOpen)
        {
            _ahead.Find(turn + 1);
        }

        _afterNext = Ask(turn + 2);
        return present;
    }

    /// <summary>Adds what all features say of the word of a turn.</summary>
    internal readonly void Score(int turn, Span<int> scores)
    {
        var keys = _keys[..RelationFeatures.WriteNamed(_space, _tree, _tree.Order[turn], _keys)];
        _weights.Prefetch(keys);
        _ahead.Add(turn, scores);
        _weights.Add(keys, scores);
    }

    private int Ask(int turn)
    {
        if (turn >= _tree.Order.Length || _tree.At(_tree.Order[turn]).Head == _space.RootPlace)
        {
            return IsRoot;
        }

        var place = _tree.Order[turn];
        var sure = _sure.Find(_space, place, _tree.At(place).Head);
        if (sure < 0)
        {
            _ahead.Ask(turn, RelationFeatures.WriteTree(_space, _tree, place, _ahead.Keys(turn)));
            return IsOpen;
        }

        return sure;
    }
}
