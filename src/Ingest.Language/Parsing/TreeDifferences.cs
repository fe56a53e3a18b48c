using System.Runtime.CompilerServices;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>Tells where trees of one sentence differ for features of arcs, so that what they share is not summed for each: of thirty words mostly five or six.</summary>
internal static class TreeDifferences
{
    private const int FieldBits = 16;

    /// <summary>Writes a key of all that <see cref="ArcFeatures"/> sees of the arc of each word: that of the word at place n to index n - 1.</summary>
    [SkipLocalsInit]
    internal static void Write(TreeShape tree, Span<ulong> signatures)
    {
        Span<ulong> branches = stackalloc ulong[Grammar.LongestSentence + 2];
        for (var place = 0; place <= signatures.Length + 1; place++)
        {
            branches[place] = Of(in tree.At(place));
        }

        for (var place = 1; place <= signatures.Length; place++)
        {
            ref readonly var branch = ref tree.At(place);
            var inner = place > branch.Head ? branch.Previous : branch.Next;
            var grand = tree.At(branch.Head).Head;
            var around = FeatureHash.With(branches[inner], branches[branch.First]);
            signatures[place - 1] = FeatureHash.With(FeatureHash.With(branches[place], branches[branch.Head]), around + (ulong)tree.At(grand).Head);
        }
    }

    private static ulong Of(in Branch branch)
    {
        var links = Pack(branch.Head, branch.First, branch.Last, branch.Previous);
        var phrase = Pack(branch.Next, branch.Marker, branch.Auxiliary, branch.Subject);
        var edges = Pack(branch.Object, branch.Start, branch.End, 0);
        return FeatureHash.With(FeatureHash.With(FeatureHash.With(links, phrase), edges), branch.LeftTags | ((ulong)branch.RightTags << (2 * FieldBits)));
    }

    private static ulong Pack(int first, int second, int third, int fourth) =>
        (uint)first | ((ulong)(uint)second << FieldBits) | ((ulong)(uint)third << (2 * FieldBits)) | ((ulong)(uint)fourth << (3 * FieldBits));
}
