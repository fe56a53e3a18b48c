namespace Ingest.Entities;

/// <summary>Tells whether one name is made of the initials of another.</summary>
internal static class Acronym
{
    private const int Shortest = 2;
    private const int Longest = 8;
    private const int MostWords = 12;
    private static readonly char[] Gaps = [' ', '-', '–', '/', '\''];

    /// <summary>Whether a name is written like one: a few capitals, with or without stops ("PKK", "U.N.", "UNHCR").</summary>
    internal static bool Is(string name)
    {
        var letters = 0;
        foreach (var unit in name)
        {
            if (char.IsUpper(unit))
            {
                letters++;
            }
            else if (unit is not ('.' or '&' or '-') && !char.IsAsciiDigit(unit))
            {
                return false;
            }
        }

        return letters is >= Shortest and <= Longest;
    }

    /// <summary>Whether the letters of an acronym are the initials of a name's words; words in lower case ("of", "for") may be passed over or counted.</summary>
    internal static bool Fits(string acronym, string name)
    {
        var letters = acronym.Where(char.IsUpper).ToArray();
        var words = name.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length is > 1 and <= MostWords && Fits(letters, words);
    }

    private static bool Fits(ReadOnlySpan<char> letters, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return letters.IsEmpty;
        }

        var word = words[0];
        if (!letters.IsEmpty && char.ToUpperInvariant(word[0]) == letters[0] && Fits(letters[1..], words[1..]))
        {
            return true;
        }

        return !char.IsUpper(word[0]) && Fits(letters, words[1..]);
    }
}
