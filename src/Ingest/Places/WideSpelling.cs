using System.Text;

namespace Ingest.Places;

/// <summary>
/// Level 3 of <see cref="NameKey"/>: takes a level 2 key of plain Latin letters and holds equal what romanisations write for one sound: the
/// consonants of each pair, and vowels of three classes (a and e, i and y with their diphthongs, o and u with theirs).
/// </summary>
internal static class WideSpelling
{
    private const int ShortestWithoutEnding = 4;

    public static string Fold(string loose, SpellingFamily family)
    {
        var folded = new StringBuilder(loose.Length);
        for (var i = 0; i < loose.Length;)
        {
            var (letter, read) = family == SpellingFamily.Cyrillic ? Slavic(loose.AsSpan(i)) : Semitic(loose.AsSpan(i));
            i += read;

            // Qaf is spoken and written as g from Sudan to Yemen: "Kaduqli" and "Kadugli".
            letter = family == SpellingFamily.Arabic && letter == 'g' ? 'k' : letter;
            if (folded.Length == 0 || folded[^1] != letter)
            {
                folded.Append(letter);
            }
        }

        return family == SpellingFamily.Cyrillic ? WithoutEnding(folded) : folded.ToString();
    }

    /// <summary>Endings say the case, the number or the language: "Voloky" and "Voloka", "Pryvilne" and "Privolnoye".</summary>
    private static string WithoutEnding(StringBuilder folded)
    {
        while (folded.Length > ShortestWithoutEnding && IsVowel(folded[^1]))
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>What the next letters stand for, and how many they are. "š" is "sh" and "ch".</summary>
    private static (char Letter, int Read) Semitic(ReadOnlySpan<char> rest) => (rest[0], At(rest, 1)) switch
    {
        ('s', 'c') when At(rest, 2) == 'h' => ('š', 3),
        ('d', 'z') when At(rest, 2) == 'h' => ('j', 3),
        ('k', 'h') => ('h', 2),
        ('d', 'j') => ('j', 2),
        ('g' or 'd' or 't', 'h') => (rest[0], 2),
        ('c', 'h') => ('š', 2),
        ('c', 'e' or 'i' or 'y') => ('s', 1),
        ('s', 'h') => ('š', 2),
        ('q' or 'c', _) => ('k', 1),
        ('x', _) => ('h', 1),
        ('v', _) => ('w', 1),
        _ => Vowel(rest),
    };

    /// <summary>Where marks were lost, "Chernihiv" and "Cernihiv", "Zhytomyr" and "Zitomir" are one; so are Russian g and Ukrainian h, and the endings -ov and -iv.</summary>
    private static (char Letter, int Read) Slavic(ReadOnlySpan<char> rest) => (rest[0], At(rest, 1), At(rest, 2), At(rest, 3)) switch
    {
        ('s', 'h', 'c', 'h') => ('s', 4),
        ('t', 's', 'c', 'h') => ('c', 4),
        ('s', 'c', 'h', _) => ('s', 3),
        ('t', 'c', 'h', _) => ('c', 3),
        ('k', 'h', _, _) => ('h', 2),
        ('t', 's' or 'z' or 'c', _, _) => ('c', 2),
        ('c', 'h' or 'z', _, _) => ('c', 2),
        ('s' or 'z', 'h' or 'z', _, _) => (rest[0], 2),
        ('g', 'h', _, _) => ('h', 2),
        ('g' or 'x', _, _, _) => ('h', 1),
        ('q', _, _, _) => ('k', 1),
        ('v', _, _, _) => ('w', 1),
        ('o' or 'e', 'v' or 'w', _, _) => ('i', 1),
        ('e' or 'j' or 'y', _, _, _) => ('i', 1),
        ('o', _, _, _) => ('u', 1),
        _ => (rest[0], 1),
    };

    private static (char Letter, int Read) Vowel(ReadOnlySpan<char> rest) => (rest[0], At(rest, 1)) switch
    {
        ('a' or 'e', 'i' or 'y') => ('i', 2),
        ('a' or 'e' or 'o', 'u' or 'w') when !IsVowel(At(rest, 2)) => ('u', 2),
        ('u', 'w') => ('w', 2),
        ('u' or 'o', 'a' or 'e' or 'i') => ('w', 1),
        ('e', _) => ('a', 1),
        ('y', _) => ('i', 1),
        ('o', _) => ('u', 1),
        _ => (rest[0], 1),
    };

    private static char At(ReadOnlySpan<char> letters, int i) => i < letters.Length ? letters[i] : ' ';

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
