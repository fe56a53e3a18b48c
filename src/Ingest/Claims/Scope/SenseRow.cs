using System.Collections.Frozen;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>A row of senses.tsv: of which types, which argument, and the words that give the other sense away.</summary>
internal sealed record SenseRow(FrozenSet<string> Types, string Slot, FrozenSet<string> Words, ulong Kinds)
{
    private const string Any = "*";

    public static SenseRow Parse(string[] row)
    {
        var words = row[3].Split(' ');
        var kinds = words.Where(static word => word[0] == '@').Aggregate(0UL, static (bits, word) => bits | Vocabulary.Shared.Kind(word[1..]));
        return new SenseRow(
            row[1].Split('|').ToFrozenSet(StringComparer.Ordinal),
            row[2],
            words.Where(static word => word[0] != '@').ToFrozenSet(StringComparer.Ordinal),
            kinds);
    }

    /// <summary>Whether the row speaks of the entry's type, or of its mode (<c>PROTEST/strike</c>).</summary>
    public bool IsOf(EventEntry entry) => Types.Contains(Any) || Types.Contains(entry.Type) || (entry.Mode is { } mode && Types.Contains(entry.Type + "/" + mode));

    /// <summary>Whether the word is one of those of the row, by its dictionary form or by its kind.</summary>
    public bool Holds(Reading reading, int word) => Words.Contains(Any)
        || Words.Contains(reading.Tree.Lemma(word))
        || (Kinds != 0 && !reading.Tree.Is(word, UniversalTag.Propn) && (reading[reading.TokenAt(reading.Tree[word].Offset)].Kinds & Kinds) != 0);
}
