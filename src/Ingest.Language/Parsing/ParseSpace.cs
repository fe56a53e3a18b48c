using System.Diagnostics;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>The words of one sentence and all nodes and states made while it is parsed. Used again for the next sentence, so that parsing allocates nothing.</summary>
internal sealed class ParseSpace(WordClasses classes)
{
    private const int PlacesAround = 4;
    private const int FieldBits = 16;
    private const int ByteBits = 8;
    private WordAtoms[] _atoms = [];
    private ulong[] _marks = [];
    private TreeNode[] _nodes = new TreeNode[256];
    private SearchState[] _states = new SearchState[256];
    private int[] _rivals = new int[256];
    private int _nodeCount;

    /// <summary>How many words the sentence has.</summary>
    internal int Words { get; private set; }

    /// <summary>The number of the place that the root goes to.</summary>
    internal int RootPlace => Words + 1;

    /// <summary>How many states were made.</summary>
    internal int StateCount { get; private set; }

    /// <summary>Takes a sentence of at most <see cref="short.MaxValue"/> words; the state numbered nought is its start.</summary>
    internal void Start(string text, ReadOnlySpan<Word> sentence)
    {
        Debug.Assert(sentence.Length <= short.MaxValue, "The counts of marks have 16 bits.");
        Words = sentence.Length;
        MakeRoom();
        (_atoms[0], _atoms[RootPlace]) = (SentenceAtoms.Nothing, SentenceAtoms.Root);
        (_atoms[RootPlace + 1], _atoms[RootPlace + 2]) = (SentenceAtoms.Nothing, SentenceAtoms.Nothing);
        _marks[0] = 0;
        for (var index = 0; index < sentence.Length; index++)
        {
            _atoms[index + 1] = SentenceAtoms.Of(text, in sentence[index], classes);
            _marks[index + 1] = _marks[index] + MarkOf(sentence[index].Tag);
        }

        _marks[RootPlace] = _marks[Words];
        for (var place = 0; place <= RootPlace; place++)
        {
            _nodes[place] = new TreeNode { Word = place };
            _nodes[place].Content = ContentOf(in _nodes[place]);
        }

        _nodeCount = RootPlace + 1;
        StateCount = 0;
        Add(new SearchState(TreeNode.None, 1, 0, -1, Transition.Shift));
    }

    internal ref readonly WordAtoms Atoms(int place) => ref _atoms[place];

    internal ref readonly TreeNode Node(int index) => ref _nodes[index];

    internal ref readonly SearchState State(int index) => ref _states[index];

    /// <summary>Which kinds of words that part phrases stand between two places: a bit each for marks, verbs, conjunctions and what links clauses.</summary>
    internal int Between(int first, int last)
    {
        if (first == 0 || last - first < 2)
        {
            return 0;
        }

        var counts = _marks[last - 1] - _marks[first];
        var bits = 0;
        for (var field = 0; field < PlacesAround; field++)
        {
            bits |= (ushort)(counts >> (field * FieldBits)) == 0 ? 0 : 1 << field;
        }

        return bits;
    }

    /// <summary>Whether two states of one step look the same to all features now and later (but for how they were reached): the worse can never overtake the better.</summary>
    internal bool AreAlike(int one, int other) =>
        _nodes[_states[one].Stack].Stack == _nodes[_states[other].Stack].Stack && _nodes[_states[one].Front].Content == _nodes[_states[other].Front].Content;

    /// <summary>Notes that a state was given up for a better one that looks like it (<see cref="AreAlike"/>): what follows is the same for both, so it is another way to the same end.</summary>
    internal void NoteRival(int kept, int rival) => (_rivals[rival], _rivals[kept]) = (_rivals[kept], rival);

    /// <summary>The state given up last for a kept one; for one that was given up itself, the one given up before it; nought where there is none.</summary>
    internal int RivalOf(int state) => _rivals[state];

    /// <summary>Whether a transition can be made. The root's place takes one word only, when no other is left.</summary>
    internal bool Allows(in SearchState state, Transition transition)
    {
        var atEnd = _nodes[state.Front].Word == RootPlace;
        var below = _nodes[state.Stack].Below;
        return transition switch
        {
            Transition.Shift => !atEnd,
            Transition.Right => below != TreeNode.None,
            _ => state.Stack != TreeNode.None && (!atEnd || below == TreeNode.None),
        };
    }

    /// <summary>The state after a transition; gives its index.</summary>
    internal int Apply(int before, Transition transition, int score)
    {
        var state = _states[before];
        return transition switch
        {
            Transition.Shift => Add(new SearchState(Put(state.Front, state.Stack), _nodes[state.Front].Word + 1, score, before, transition)),
            Transition.Left => Add(new SearchState(_nodes[state.Stack].Below, LeftChild(state.Front, state.Stack), score, before, transition)),
            _ => Add(new SearchState(RightChild(_nodes[state.Stack].Below, state.Stack), state.Front, score, before, transition)),
        };
    }

    /// <summary>The arc that the last transition of a state made, by the places of its words; null where it shifted.</summary>
    internal (int Child, int Head)? ArcOf(int index)
    {
        ref readonly var state = ref _states[index];
        ref readonly var before = ref _states[state.Before];
        ref readonly var child = ref _nodes[before.Stack];
        return state.Transition switch
        {
            Transition.Shift => null,
            Transition.Left => (child.Word, _nodes[before.Front].Word),
            _ => (child.Word, _nodes[child.Below].Word),
        };
    }

    private static ulong MarkOf(UniversalTag tag) => tag switch
    {
        UniversalTag.Punct => 1UL,
        UniversalTag.Verb or UniversalTag.Aux => 1UL << FieldBits,
        UniversalTag.Cconj => 1UL << (2 * FieldBits),
        UniversalTag.Sconj or UniversalTag.Pron => 1UL << (3 * FieldBits),
        _ => 0,
    };

    /// <summary>A key of all that features may see of a node: its word, the children next to it and at its edges, how many there are and of which kinds.</summary>
    private ulong ContentOf(in TreeNode node)
    {
        ref readonly var left = ref _nodes[node.Left];
        ref readonly var right = ref _nodes[node.Right];
        var children = Pack(node.Word, left.Word, _nodes[node.Left2].Word, right.Word);
        var others = Pack(_nodes[node.Right2].Word, _nodes[left.Left].Word, _nodes[right.Left].Word, (node.LeftCount << ByteBits) | node.RightCount);
        return FeatureHash.With(FeatureHash.With(children, others), node.LeftTags | ((ulong)node.RightTags << (2 * FieldBits)));
    }

    private static ulong Pack(int first, int second, int third, int fourth) =>
        (uint)first | ((ulong)(uint)second << FieldBits) | ((ulong)(uint)third << (2 * FieldBits)) | ((ulong)(uint)fourth << (3 * FieldBits));

    private int Put(int node, int below)
    {
        var copy = _nodes[node];
        copy.Below = below;
        copy.Stack = FeatureHash.With(copy.Content, _nodes[below].Stack);
        return Add(copy);
    }

    private int LeftChild(int head, int child)
    {
        var copy = _nodes[head];
        (copy.Left2, copy.Left) = (copy.Left, child);
        copy.LeftCount += copy.LeftCount < byte.MaxValue ? (byte)1 : (byte)0;
        copy.LeftTags |= _atoms[_nodes[child].Word].TagBit;
        copy.Content = ContentOf(in copy);
        return Add(copy);
    }

    private int RightChild(int head, int child)
    {
        var copy = _nodes[head];
        (copy.Right2, copy.Right) = (copy.Right, child);
        copy.RightCount += copy.RightCount < byte.MaxValue ? (byte)1 : (byte)0;
        copy.RightTags |= _atoms[_nodes[child].Word].TagBit;
        copy.Content = ContentOf(in copy);
        copy.Stack = FeatureHash.With(copy.Content, _nodes[copy.Below].Stack);
        return Add(copy);
    }

    private int Add(in TreeNode node)
    {
        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
        }

        _nodes[_nodeCount] = node;
        return _nodeCount++;
    }

    private int Add(in SearchState state)
    {
        if (StateCount == _states.Length)
        {
            Array.Resize(ref _states, _states.Length * 2);
            Array.Resize(ref _rivals, _states.Length);
        }

        _states[StateCount] = state;
        _rivals[StateCount] = 0;
        return StateCount++;
    }

    private void MakeRoom()
    {
        var places = Words + PlacesAround;
        if (_atoms.Length < places)
        {
            (_atoms, _marks) = (new WordAtoms[places * 2], new ulong[places * 2]);
        }

        if (_nodes.Length < places)
        {
            _nodes = new TreeNode[places * 2];
        }
    }
}
