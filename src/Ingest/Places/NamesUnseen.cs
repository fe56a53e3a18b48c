using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Places;

/// <summary>Names that the tagger sees and no recogniser: nobody says what they name, so only the words around them can.</summary>
internal static class NamesUnseen
{
    /// <summary>The category of a name of which nobody knows what it names.</summary>
    public const string Category = "Unknown";

    // As sure as a recogniser is of what it barely sees.
    private const double Confidence = 0.4;
    private const int Shortest = 3;

    /// <summary>The recogniser's entities and these names, in text order and without overlaps.</summary>
    public static List<Entity> With(LanguageDocument document, IReadOnlyList<Entity> entities)
    {
        var all = new List<Entity>(entities);
        for (var word = 0; word < document.Words.Count; word++)
        {
            if (!IsName(document, word))
            {
                continue;
            }

            var last = word;
            while (last + 1 < document.Words.Count && GoesOn(document, last + 1))
            {
                last++;
            }

            var (start, end) = (document.Words[word].Offset, document.Words[last].End);
            if (MayBePlace(document.Text.AsSpan(start, end - start)) && !Overlaps(entities, start, end))
            {
                all.Add(new Entity(document.Text[start..end], start, end - start, Category, null, Confidence, null, null));
            }

            word = last;
        }

        all.Sort(static (one, other) => one.Offset.CompareTo(other.Offset));
        return all;
    }

    private static bool IsName(LanguageDocument document, int word) =>
        document.Words[word].Tag is UniversalTag.Propn && char.IsUpper(document.Text[document.Words[word].Offset]);

    /// <summary>Another word of the name, in the same sentence's run; a hyphen only where a word follows right behind it.</summary>
    private static bool GoesOn(LanguageDocument document, int word)
    {
        var gap = document.Words[word].Offset - document.Words[word - 1].End;
        var isHyphen = gap == 0 && document.Words[word].Of(document.Text) is "-" && word + 1 < document.Words.Count && document.Words[word + 1].Offset == document.Words[word].End && IsName(document, word + 1);
        return isHyphen || (IsName(document, word) && (gap == 0 || (gap == 1 && document.Text[document.Words[word].Offset - 1] is ' ')));
    }

    /// <summary>Neither letters that stand for words ("IAEA") nor a common word with a capital.</summary>
    private static bool MayBePlace(ReadOnlySpan<char> name)
    {
        if (name.Length < Shortest || !name.ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        var key = NameKey.Exact(name);
        return !ContextWords.IsCalendarWord(key) && !key.Split(' ').Any(EnglishWords.Contains);
    }

    private static bool Overlaps(IReadOnlyList<Entity> entities, int start, int end)
    {
        var (low, high) = (0, entities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entities[middle].End() <= start ? (middle + 1, high) : (low, middle);
        }

        return low < entities.Count && entities[low].Offset < end;
    }
}
