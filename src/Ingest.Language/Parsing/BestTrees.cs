using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// The best few trees of a finished search, the best first. Besides its last states there are those that it gave up since a better one looked like them: "the siege of the town in May"
/// with May hung on the town or on the siege looks the same from outside, once both are read. What follows such a state is the same, so a tree of it is the
/// other one's with its own beginning.
/// </summary>
internal sealed class BestTrees
{
    private const int NoTree = -1;
    private readonly List<Ending> _open = [];
    private readonly int _most;
    private readonly int _mostGap;
    private readonly int[][] _heads;
    private readonly int[] _gaps;
    private readonly TreeShape[] _shapes;
    private int _words;

    /// <summary>Room for so many trees, none of them further behind the best than <paramref name="mostGap"/>.</summary>
    internal BestTrees(int most, int mostGap)
    {
        (_most, _mostGap) = (most, mostGap);
        (_heads, _gaps) = (new int[most + 1][], new int[most + 1]);
        Array.Fill(_heads, []);
        _shapes = [.. Enumerable.Range(0, most).Select(static _ => new TreeShape())];
    }

    /// <summary>How many trees were found.</summary>
    internal int Count { get; private set; }

    /// <summary>Finds the trees of a search that has come to its end.</summary>
    internal void Take(Beam beam)
    {
        var space = beam.Space;
        (_words, Count) = (space.Words, 0);
        _open.Clear();
        var best = space.State(beam.States[0]).Score;
        foreach (var state in beam.States)
        {
            Open(new Ending(state, NoTree, best - space.State(state).Score));
        }

        while (Count < _most && _open.Count > 0)
        {
            var ending = _open[0];
            _open.RemoveAt(0);
            Read(space, ending);
        }
    }

    /// <summary>The place of each word's head, counted from 1; one beyond the last word for the root.</summary>
    internal ReadOnlySpan<int> Heads(int number) => _heads[number].AsSpan(0, _words);

    /// <summary>By how much less the search liked a tree than its best one.</summary>
    internal int Gap(int number) => _gaps[number];

    /// <summary>A tree by places, as it is now taken.</summary>
    internal TreeShape Shape(ParseSpace space, int number)
    {
        _shapes[number].Take(space, Heads(number));
        return _shapes[number];
    }

    /// <summary>Puts an ending where its gap belongs, after those of the same gap.</summary>
    private void Open(Ending ending)
    {
        if (ending.Gap > _mostGap)
        {
            return;
        }

        var place = _open.Count;
        while (place > 0 && _open[place - 1].Gap > ending.Gap)
        {
            place--;
        }

        _open.Insert(place, ending);
    }

    /// <summary>Makes the tree of an ending; unless it is there already it is the next one. What was given up on the way opens further ones.</summary>
    private void Read(ParseSpace space, Ending ending)
    {
        MakeRoom();
        var heads = _heads[Count].AsSpan(0, _words);
        if (ending.Tree != NoTree)
        {
            Heads(ending.Tree).CopyTo(heads);
        }

        for (var state = ending.State; space.State(state).Before >= 0; state = space.State(state).Before)
        {
            if (space.ArcOf(state) is var (child, head))
            {
                heads[child - 1] = head;
            }
        }

        var number = Find(heads);
        _gaps[number] = number == Count ? ending.Gap : _gaps[number];
        Count = Math.Max(Count, number + 1);
        OpenRivals(space, ending, number);
    }

    private void OpenRivals(ParseSpace space, Ending ending, int tree)
    {
        // The rivals of a state that was given up itself are those of the kept one: they are open already.
        var first = ending.Tree == NoTree ? ending.State : space.State(ending.State).Before;
        for (var state = first; space.State(state).Before >= 0; state = space.State(state).Before)
        {
            for (var rival = space.RivalOf(state); rival != 0; rival = space.RivalOf(rival))
            {
                Open(new Ending(rival, tree, ending.Gap + space.State(state).Score - space.State(rival).Score));
            }
        }
    }

    /// <summary>The number of the tree with these heads, or the next number.</summary>
    private int Find(ReadOnlySpan<int> heads)
    {
        for (var number = 0; number < Count; number++)
        {
            if (Heads(number).SequenceEqual(heads))
            {
                return number;
            }
        }

        return Count;
    }

    private void MakeRoom()
    {
        if (_heads[Count].Length < _words)
        {
            _heads[Count] = new int[_words * 2];
        }
    }

    /// <summary>A way to the end: from a state on as the tree numbered <paramref name="Tree"/> goes on, or a last state.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ending(int State, int Tree, int Gap);
}
