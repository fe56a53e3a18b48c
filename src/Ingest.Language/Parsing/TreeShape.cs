namespace Ingest.Language.Parsing;

/// <summary>A whole tree by places: who hangs on whom, and the relations as they become known. Used again for the next sentence.</summary>
internal sealed class TreeShape
{
    private const int MostShared = 63;
    private Branch[] _branches = [];
    private int[] _downwards = [];
    private int[] _order = [];

    /// <summary>
    /// The words' places in the order in which relations are named: first the words of function, whose relation hardly depends on another one and tells much of
    /// others ("was" of a passive); then the other words, from the root downwards, the children of a word from left to right.
    /// </summary>
    internal ReadOnlySpan<int> Order => _order.AsSpan(0, Words);

    private int Words { get; set; }

    /// <summary>Takes the heads found in <paramref name="space"/>; a head beyond the sentence's words is the root's.</summary>
    internal void Take(ParseSpace space, ReadOnlySpan<int> heads)
    {
        Words = heads.Length;
        if (_branches.Length < Words + 2)
        {
            _branches = new Branch[(Words + 2) * 2];
            (_downwards, _order) = (new int[_branches.Length], new int[_branches.Length]);
        }

        Array.Clear(_branches, 0, Words + 2);
        for (var place = 1; place <= Words; place++)
        {
            Hang(space, place, heads[place - 1]);
        }

        GoDownwards();
        Spread();
        MakeOrder(space);
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
        var tag = space.Atoms(place).TagBit;
        var isBare = (tag & TagBits.Nominal) != 0 && own.Marker == 0;
        if (place < head)
        {
            above.LeftTags |= tag;
            above.Marker = above.Marker == 0 && (tag & TagBits.Marking) != 0 ? place : above.Marker;
            above.Auxiliary = (tag & TagBits.Auxiliary) != 0 ? place : above.Auxiliary;
            above.Subject = isBare ? place : above.Subject;
        }
        else
        {
            above.RightTags |= tag;
            above.Object = isBare ? place : above.Object;
        }
    }

    private void GoDownwards()
    {
        var filled = 0;
        for (var child = _branches[Words + 1].First; child != 0; child = _branches[child].Next)
        {
            _downwards[filled++] = child;
        }

        for (var index = 0; index < filled; index++)
        {
            for (var child = _branches[_downwards[index]].First; child != 0; child = _branches[child].Next)
            {
                _downwards[filled++] = child;
            }
        }
    }

    /// <summary>From the leaves upwards: a phrase reaches as far as the phrases in it.</summary>
    private void Spread()
    {
        for (var index = Words - 1; index >= 0; index--)
        {
            var place = _downwards[index];
            ref var own = ref _branches[place];
            own.Start = own.First != 0 && own.First < place ? _branches[own.First].Start : place;
            own.End = own.Last > place ? _branches[own.Last].End : place;
        }
    }

    private void MakeOrder(ParseSpace space)
    {
        var filled = 0;
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var place in _downwards.AsSpan(0, Words))
            {
                if ((space.Atoms(place).TagBit & TagBits.Function) != 0 == (pass == 0))
                {
                    _order[filled++] = place;
                }
            }
        }
    }
}
