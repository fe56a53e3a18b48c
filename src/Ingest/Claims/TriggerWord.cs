using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Finds the word of a trigger that its roles hang on.</summary>
internal static class TriggerWord
{
    /// <summary>Of a verb's trigger its first word, of a noun's its last noun, which is the head in English; -1 where the text has no words.</summary>
    public static int Of(Reading reading, EventEntry entry, Phrase trigger)
    {
        var tree = reading.Tree;
        var first = tree.WordAt(reading.Token(trigger.First).Offset);
        if (!entry.IsNoun || first < 0)
        {
            // "have been on strike": what "be" hangs on.
            return first >= 0 && tree.Is(first, Relation.Copula) && tree.Head(first) is var state && state > first && tree[state].Offset < reading.Token(trigger.End - 1).End ? state : first;
        }

        var last = tree.WordAt(reading.Token(trigger.End - 1).Offset);

        // "exchange of prisoners": the noun before "of".
        for (var word = first + 1; word < last; word++)
        {
            if (tree.Reads(word, "of") && tree.Is(word - 1, UniversalTag.Noun))
            {
                return word - 1;
            }
        }

        for (var word = last; word >= first; word--)
        {
            if (tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                return word;
            }
        }

        // "sit-in": no noun in it; the word that the others hang on.
        for (var word = first; word <= last; word++)
        {
            if (tree.Head(word) < first || tree.Head(word) > last)
            {
                return word;
            }
        }

        return last;
    }
}
