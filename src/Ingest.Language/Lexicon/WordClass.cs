namespace Ingest.Language.Lexicon;

/// <summary>
/// What the lexicon knows of a word, packed: classes of words that stand in like surroundings, coarse and fine (nought: rare or unknown), and what a
/// dictionary says of it (nought: not in it).
/// </summary>
internal readonly record struct WordClass(uint Bits)
{
    internal const int FineBits = 10;
    internal const int CoarseBits = 7;
    internal const int SortBits = 7;
    internal const int SenseBits = 6;

    /// <summary>Its fine class, from 1; of about a thousand.</summary>
    internal int Fine => (int)(Bits & ((1 << FineBits) - 1));

    /// <summary>Its coarse class, from 1; of about a hundred.</summary>
    internal int Coarse => (int)((Bits >> FineBits) & ((1 << CoarseBits) - 1));

    /// <summary>The parts of speech that the dictionary gives it (bits 0 to 3: noun, verb, adjective, adverb; in any inflection), and which of them is the commonest (bits 4 to 6, from 1).</summary>
    internal int Sorts => (int)((Bits >> (FineBits + CoarseBits)) & ((1 << SortBits) - 1));

    /// <summary>The lexicographer's file of its commonest sense (WordNet's lexnames: 15 is "noun.location"), plus 1.</summary>
    internal int Sense => (int)((Bits >> (FineBits + CoarseBits + SortBits)) & ((1 << SenseBits) - 1));

    /// <summary>Packs its parts.</summary>
    internal static WordClass Of(int fine, int coarse, int sorts, int sense) =>
        new((uint)(fine | (coarse << FineBits) | (sorts << (FineBits + CoarseBits)) | (sense << (FineBits + CoarseBits + SortBits))));
}
