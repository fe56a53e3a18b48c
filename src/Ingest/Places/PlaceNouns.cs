using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Nouns that stand beside a place's name and say what it is or has: "the village of Qwxyz", "the mine at Qwxyz", "Qwxyz prison".</summary>
internal static class PlaceNouns
{
    private static readonly FrozenSet<string> Nouns = ContextWords.Of("place-noun");

    private static readonly FrozenSet<string> Seats = ContextWords.Of("place-seat");

    private static readonly FrozenSet<string> Links = ContextWords.Of("place-link");

    private static readonly FrozenSet<string> Modifiers = ContextWords.Of("place-modifier");

    /// <summary>"the village of Qwxyz", "the mine at Qwxyz".</summary>
    public static bool StandBefore(string text, int offset)
    {
        var rest = text.AsSpan(0, offset);
        var link = Last(ref rest);
        link = link is "the" ? Last(ref rest) : link;
        return Links.Contains(link) && Nouns.Contains(Last(ref rest));
    }

    /// <summary>"the provincial capital, Qwxyz, on Monday": a noun that a comma parts from its only name.</summary>
    public static bool StandBeforeComma(string text, int offset, int end)
    {
        var before = text.AsSpan(0, offset);
        var isApart = before.EndsWith(", ", StringComparison.Ordinal) && (end == text.Length || text[end] is ',' or '.');
        before = isApart ? before[..^2] : [];
        return isApart && Seats.Contains(Last(ref before));
    }

    /// <summary>"Qwxyz district", "Qwxyz provincial prison".</summary>
    public static bool StandBehind(string text, int end)
    {
        var rest = text.AsSpan(end);
        if (rest.IsEmpty || rest[0] is not ' ')
        {
            return false;
        }

        var word = First(ref rest);
        return Nouns.Contains(Modifiers.Contains(word) ? First(ref rest) : word);
    }

    /// <summary>The last word, as it is written, and what stands before it; empty where a mark stands between.</summary>
    private static string Last(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimEnd(' ');
        var start = rest.Length;
        while (start > 0 && char.IsLetter(rest[start - 1]))
        {
            start--;
        }

        var word = rest[start..].ToString();
        rest = rest[..start];
        return word;
    }

    private static string First(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
        {
            end++;
        }

        var word = rest[..end].ToString();
        rest = rest[end..];
        return word;
    }
}
