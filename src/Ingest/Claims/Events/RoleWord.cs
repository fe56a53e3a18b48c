using System.Runtime.InteropServices;
using System.Text;
using Ingest.Storage;

namespace Ingest.Claims.Events;

/// <summary>A word in the name of an actor or target, in small letters and without marks around it.</summary>
/// <param name="Start">Where it starts in the name, in UTF-16 code units.</param>
/// <param name="End">The first position after it.</param>
/// <param name="IsLast">Whether a mark follows that ends the phrase.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RoleWord(string Text, int Start, int End, bool IsLast)
{
    /// <summary>The words of a name in their order.</summary>
    public static IEnumerable<RoleWord> In(string name)
    {
        var end = 0;
        while (end < name.Length)
        {
            var start = end;
            while (start < name.Length && char.IsWhiteSpace(name[start]))
            {
                start++;
            }

            end = start;
            while (end < name.Length && !char.IsWhiteSpace(name[end]))
            {
                end++;
            }

            if (Trimmed(name, start, end) is { } word)
            {
                yield return word;
            }
        }
    }

    /// <summary>The singular of a regular plural, and of the few others that news are full of.</summary>
    public string Singular() => Text switch
    {
        "people" or "persons" => "person",
        "children" => "child",
        "women" => "woman",
        _ when Text.EndsWith("men", StringComparison.Ordinal) && Text.Length > 3 => $"{Text[..^3]}man",
        "men" => "man",
        _ when Text.Length > 4 && Text.EndsWith("ies", StringComparison.Ordinal) => $"{Text[..^3]}y",
        _ when Text.Length > 3 && Text[^1] is 's' && Text[^2] is not ('s' or 'u' or 'i') => Text[..^1],
        _ => Text,
    };

    private static RoleWord? Trimmed(string name, int from, int to)
    {
        var (start, end) = (from, to);
        while (start < end && !char.IsLetterOrDigit(name[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(name[end - 1]))
        {
            end--;
        }

        if (end - start > 2 && name[end - 1] is 's' && name[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        return start == end
            ? null
            : new RoleWord(AnyUnicode.Normalize(name[start..end], NormalizationForm.FormC).ToLowerInvariant(), start, end, name.AsSpan(end, to - end).IndexOfAny(",;:(—") >= 0);
    }
}
