namespace Ingest.Language.Parsing;

/// <summary>What the features of a state look at: the top of the stack, what is below it, and the front of the buffer.</summary>
internal readonly ref struct StateView
{
    internal StateView(ParseSpace space, int state)
    {
        Space = space;
        State = ref space.State(state);
        Top = ref space.Node(State.Stack);
        Under = ref space.Node(Top.Below);
        Third = ref space.Node(Under.Below);
        Front = ref space.Node(State.Front);
        TopAtoms = ref space.Atoms(Top.Word);
        UnderAtoms = ref space.Atoms(Under.Word);
        ThirdAtoms = ref space.Atoms(Third.Word);
        FrontAtoms = ref space.Atoms(Front.Word);
        NextAtoms = ref space.Atoms(Front.Word + 1);
        AfterNextAtoms = ref space.Atoms(Front.Word + 2);
    }

    internal readonly ParseSpace Space;
    internal readonly ref readonly SearchState State;
    internal readonly ref readonly TreeNode Top;
    internal readonly ref readonly TreeNode Under;
    internal readonly ref readonly TreeNode Third;
    internal readonly ref readonly TreeNode Front;
    internal readonly ref readonly WordAtoms TopAtoms;
    internal readonly ref readonly WordAtoms UnderAtoms;
    internal readonly ref readonly WordAtoms ThirdAtoms;
    internal readonly ref readonly WordAtoms FrontAtoms;
    internal readonly ref readonly WordAtoms NextAtoms;
    internal readonly ref readonly WordAtoms AfterNextAtoms;

    /// <summary>The traits of a node's word.</summary>
    internal ref readonly WordAtoms Atoms(int node) => ref Space.Atoms(Space.Node(node).Word);

    /// <summary>The number of the transition before the last one, from 1; nought at the start.</summary>
    internal int TransitionBefore => State.Before < 0 ? 0 : 1 + (int)Space.State(State.Before).Transition;

    /// <summary>The traits of the word before a place (of nothing, before the first).</summary>
    internal ref readonly WordAtoms Before(int place) => ref Space.Atoms(Math.Max(0, place - 1));

    /// <summary>The traits of the word after a place.</summary>
    internal ref readonly WordAtoms After(int place) => ref Space.Atoms(place == 0 ? 0 : place + 1);
}
