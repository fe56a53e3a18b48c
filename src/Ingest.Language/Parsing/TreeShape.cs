namespace Ingest.Language.Parsing;

/// <summary>A whole tree by places: who hangs on whom, and the relations as they become known. Used again for the next sentence.</summary>
internal sealed class TreeShape
{
    private const int MostShared = 63;
    private Branch[] _branches = [];
    private int[] _order = [];

    /// <summary>The words' places from the root downwards; the children of a word from left to right.</summary>
    internal ReadOnlySpan<int> Order => _order.AsSpan(0, Words);

    private int Words { get; set; }

    /// <summary>Takes the heads found in <paramref name="space"/>; a head beyond the sentence's words is the root's.</summary>
    internal void Take(ParseSpace space, ReadOnlySpan<int> heads)
    {
        Words = heads.Length;
        if (_branches.Length < Words + 2)
        {
            (_branches, _order) = (new Branch[(Words + 2) * 2], new int[(Words + 2) * 2]);
        }

        Array.Clear(_branches, 0, Words + 2);
        for (var place = 1; place <= Words; place++)
        {
            Hang(space, place, heads[place - 1]);
        }

        MakeOrder();
    }

    internal ref readonly Branch At(int place) => ref _branches[place];

    /// <summary>Notes the relation of a word, so that those after it in <see cref="Order"/> can be told by it.</summary>
    internal void SetRelation(int place, byte relation)
    {
        _branches[place].Relation = relation;
        _branches[_branches[place].Head].Relations |= 1UL << Math.Min((int)relation, MostShared);
    }

    private void Hang(ParseSpace space, int place, int head)
    {
        ref var above = ref _branches[head];
        ref var own = ref _branches[place];
        own.Head = head;
        own.Previous = above.Last;
        above.First = above.First == 0 ? place : above.First;
        _branches[above.Last].Next = above.Last == 0 ? 0 : place;
        above.Last = place;
        if (place < head)
        {
            above.LeftTags |= space.Atoms(place).TagBit;
        }
        else
        {
            above.RightTags |= space.Atoms(place).TagBit;
        }
    }

    private void MakeOrder()
    {
        var filled = 0;
        for (var child = _branches[Words + 1].First; child != 0; child = _branches[child].Next)
        {
            _order[filled++] = child;
        }

        for (var index = 0; index < filled; index++)
        {
            for (var child = _branches[_order[index]].First; child != 0; child = _branches[child].Next)
            {
                _order[filled++] = child;
            }
        }
    }
}
