using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Reads what stands between two names.</summary>
internal static class ContainmentGap
{
    private const int Closest = 3;
    private const int Longest = 45;

    private static readonly FrozenSet<string> Parts = Set("the a an northern southern eastern western central north south east west northeastern northwestern southeastern southwestern upper lower rural coastal");
    private static readonly FrozenSet<string> Kinds = Set("city town village capital port province governorate region district state county suburb island area oblast neighborhood neighbourhood");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartsOf = Parts.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KindsOf = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How a name and the next belong together by what stands between them.</summary>
    public static Adjacency Between(string text, FoundName first, FoundName second)
    {
        var length = second.Offset - first.End;
        if (length is <= 0 or > Longest)
        {
            return Adjacency.None;
        }

        var gap = text.AsSpan(first.End, length);
        if (length <= Closest && second.Kind != FoundKind.Demonym && gap.Trim() is "," or "(" or "")
        {
            return Adjacency.Comma;
        }

        return Words(gap, first.Kind == FoundKind.Demonym);
    }

    private static Adjacency Words(ReadOnlySpan<char> gap, bool isPeople)
    {
        var isOwner = isPeople;
        if (gap.StartsWith("'s ", StringComparison.Ordinal) || gap.StartsWith("\u2019s ", StringComparison.Ordinal))
        {
            isOwner = true;
            gap = gap[3..];
        }

        var (kinds, isIn) = (0, false);
        foreach (var range in gap.SplitAny(" ,\n"))
        {
            var word = gap[range];
            if (word is "in" or "of")
            {
                isIn = word is "in";
            }
            else if (KindsOf.Contains(word))
            {
                kinds++;
            }
            else if (!word.IsEmpty && !PartsOf.Contains(word))
            {
                return Adjacency.None;
            }
        }

        return isOwner ? (kinds > 0 || !isPeople ? Adjacency.Owner : Adjacency.None)
            : isIn ? Adjacency.Preposition
            : Adjacency.None;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
