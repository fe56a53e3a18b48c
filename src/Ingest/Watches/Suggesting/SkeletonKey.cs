using System.Text;
using Ingest.Places;

namespace Ingest.Watches.Suggesting;

/// <summary>
/// Keys under which spellings of one name meet that are too far apart to raise an alert by: level L4 with two classes of vowels, level L5 with none. Good
/// enough to propose a spelling to a person, who knows better. Latin letters only.
/// </summary>
internal static class SkeletonKey
{
    /// <summary>Fewer consonants than this meet by chance.</summary>
    private const int FewestConsonants = 3;

    private static readonly (string Written, string Folded)[] Consonants =
    [
        ("tch", "s"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("dj", "j"), ("ch", "s"), ("sh", "s"), ("ph", "f"), ("q", "k"), ("c", "k"), ("v", "w"), ("z", "s"),
    ];

    /// <summary>The keys of a name, the closer one first; null where it says too little, or is not in Latin letters.</summary>
    public static (string TwoVowels, string NoVowels)? Of(string name, SpellingFamily family)
    {
        var loose = NameKey.Loose(name, family).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!Ascii.IsValid(loose) || loose.Any(char.IsDigit))
        {
            return null;
        }

        var folded = Consonants.Aggregate(loose, static (key, pair) => key.Replace(pair.Written, pair.Folded, StringComparison.Ordinal));
        var skeleton = Single(folded.Where(static letter => !IsVowel(letter) && letter is not ('h' or 'y')));
        return skeleton.Length < FewestConsonants ? null : (Single(folded.Where(static letter => letter != 'h').Select(Vowel)), skeleton);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static char Vowel(char letter) => letter switch
    {
        'e' or 'i' or 'y' => 'i',
        'a' or 'o' or 'u' => 'a',
        _ => letter,
    };

    private static string Single(IEnumerable<char> letters)
    {
        var single = new StringBuilder();
        foreach (var letter in letters)
        {
            if (single.Length == 0 || single[^1] != letter)
            {
                single.Append(letter);
            }
        }

        return single.ToString();
    }
}
