using System.Text;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Keeps the names that people write and drops what databases add.</summary>
internal static class AlternateNames
{
    private const int LongestCode = 4;
    private const int LongestName = 60;
    private const int MostBytes = 120;

    /// <summary>The main name, then the others in a script we keep, without codes (<c>DEZ</c>) and machine transliterations (<c>dyr alzwr</c>), one for each level 1 key.</summary>
    public static IReadOnlyList<string> Choose(string main, IEnumerable<string> others)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal) { NameKey.Exact(main) };
        var names = new List<string> { main };
        foreach (var name in others.Select(other => other.Trim()).Order(StringComparer.Ordinal))
        {
            if (IsName(name) && NameKey.Exact(name) is { Length: > 1 } key && keys.Add(key))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && Encoding.UTF8.GetByteCount(name) <= MostBytes
        && !name.Any(letter => letter is '/' or ';' or '(' or '"' || char.IsDigit(letter))
        && name.All(IsKept)
        && (!name.Any(IsCased) || (name.Any(char.IsUpper) && !IsCode(name)));

    private static bool IsCode(string name) => name.Length <= LongestCode && name.All(char.IsAsciiLetterUpper);

    private static bool IsCased(char letter) => char.IsLower(letter) || char.IsUpper(letter);

    /// <summary>Latin, Cyrillic, Hebrew, Arabic, and what stands between letters.</summary>
    private static bool IsKept(char letter) => !char.IsLetter(letter)
        || letter is < '\u0370' or (>= '\u0400' and <= '\u052F') or (>= '\u0590' and <= '\u05FF') or (>= '\u0600' and <= '\u06FF')
            or (>= '\u1E00' and <= '\u1EFF') or (>= '\u02B0' and <= '\u02FF');
}
