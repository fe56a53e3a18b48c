namespace Ingest.Language.Naming;

/// <summary>
/// What the tagger says of one token: outside of names, or in which kind of name and where in it: begin, inside, last, or the only one.
/// A label is nought (outside) or one more than four times its class plus its part.
/// </summary>
internal static class NameLabels
{
    internal const int Begin = 0;
    internal const int Inside = 1;
    internal const int Last = 2;
    internal const int Only = 3;
    internal const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    internal const int Count = 1 + (4 * 6);

    /// <summary>The class of names that are reported as nothing: works, awards, adjectives of origin.</summary>
    internal const int Other = 5;

    private static readonly string[] Names =
        [Categories.Person, Categories.Organization, Categories.Location, Categories.Event, Categories.Product, string.Empty];

    /// <summary>The category of a class; empty for <see cref="Other"/>.</summary>
    internal static ReadOnlySpan<string> Classes => Names;

    /// <summary>The label of a part of a name of a class.</summary>
    internal static int Of(int @class, int part) => 1 + (@class * 4) + part;

    /// <summary>The class of a label that is not <see cref="Outside"/>.</summary>
    internal static int ClassOf(int label) => (label - 1) >> 2;

    /// <summary>The part of a label that is not <see cref="Outside"/>.</summary>
    internal static int PartOf(int label) => (label - 1) & 3;

    /// <summary>Where token <paramref name="index"/> stands in a name that is the tokens [first, end).</summary>
    internal static int PartAt(int index, int first, int end) =>
        end - first == 1 ? Only : index == first ? Begin : index == end - 1 ? Last : Inside;

    /// <summary>Whether a name may stop before a token with this label: outside, or at a name's start.</summary>
    internal static bool IsOpen(int label) => label == Outside || PartOf(label) is Begin or Only;

    /// <summary>Whether no name goes on after a token with this label.</summary>
    internal static bool IsClosed(int label) => label == Outside || PartOf(label) is Last or Only;

    /// <summary>Whether the one may stand right before the other.</summary>
    internal static bool MayFollow(int before, int after) =>
        IsClosed(before) ? IsOpen(after) : !IsOpen(after) && ClassOf(before) == ClassOf(after);
}
