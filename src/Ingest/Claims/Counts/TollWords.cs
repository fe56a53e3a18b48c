using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims.Counts;

/// <summary>The words of tolls.tsv.</summary>
internal static class TollWords
{
    private static readonly FrozenDictionary<string, TollWord[]> Words = EmbeddedTable.Rows("Claims/Counts/tolls.tsv")
        .GroupBy(static row => row[0], static row => new TollWord(row[1], row[2]), StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>What the word says of people; null where it says nothing of them.</summary>
    public static TollWord? At(SyntaxTree tree, int word)
    {
        if (!Words.TryGetValue(tree.Lemma(word), out var senses) && !Words.TryGetValue(tree[word].Of(tree.Text).ToString().ToLowerInvariant(), out senses))
        {
            return null;
        }

        return senses.FirstOrDefault(sense => Fits(tree, word, sense.Slot));
    }

    private const int Reach = 6;

    /// <summary>Whether one of the words close by, on either side, is written so.</summary>
    private static bool Has(SyntaxTree tree, int word, Func<string, bool> fits)
    {
        var end = Math.Min(tree.SentenceEnd(word), word + Reach);
        for (var at = tree.OpensSentence(word) ? word : Math.Max(0, word - Reach); at < end; at++)
        {
            if (fits(tree[at].Of(tree.Text).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(SyntaxTree tree, int word, string slot) => slot switch
    {
        "O" or "S" or "O|S" or "people" => tree.Is(word, UniversalTag.Verb),
        "lives" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "life" or "lives"),
        "homes" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "home" or "homes" or "houses" or "dwellings" or "shelter"),
        "custody" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "custody" or "arrest" or "prison" or "jail"),
        "home" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "home" or "homes" or "houses" or "villages" or "shelter" or "shelters" or "camps" or "exile"),
        "away" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "away" or "off" or "prisoner" or "captive" or "hostage"),
        "dead" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "dead" or "down" or "death"),
        "bodies" => tree.Is(word, UniversalTag.Verb) && Has(tree, word, static written => written is "bodies" or "corpses"),
        "of" or "toll" => tree.Is(word, UniversalTag.Noun),
        _ => tree[word].Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Verb,
    };
}
