using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ingest.Language.Tagging;

/// <summary>What the tagger sees of a word: keys that are worked out once and combined many times.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct WordTraits
{
    /// <summary>The longest beginning that is a feature, in UTF-16 code units.</summary>
    internal const int MaxPrefix = 4;

    /// <summary>The longest end that is one.</summary>
    internal const int MaxSuffix = 5;

    /// <summary>Its form: small letters, digits as noughts.</summary>
    internal ulong Form;

    /// <summary>The word as written.</summary>
    internal ulong Raw;

    /// <summary>How it is written, runs as one: "Xx", "X", "d.d".</summary>
    internal ulong Shape;

    /// <summary>The classes that it may have by the training text; or, for a word not known there, what the lexicon says. Nought for a word that nobody knows.</summary>
    internal ulong Ambiguity;

    /// <summary>Its first one to four letters.</summary>
    internal Affixes Prefixes;

    /// <summary>Its last one to five letters.</summary>
    internal Affixes Suffixes;

    /// <summary>Classes of words in like surroundings, from 1.</summary>
    internal int Coarse;
    internal int Fine;

    /// <summary>What a dictionary says of it.</summary>
    internal int Sorts;
    internal int Sense;

    /// <summary>The class that it always has, or -1.</summary>
    internal int Fixed;

    /// <summary>Whether no word of letters or digits stands before it in the sentence.</summary>
    internal bool IsFirst;

    /// <summary>Whether the training text has it so often that its letters say nothing more.</summary>
    internal bool IsFrequent;

    /// <summary>Keys of a word's beginnings or ends, the shortest first; as many as <see cref="Count"/>.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Affixes
    {
        internal int Count;
        internal Keys All;
    }

    /// <summary>Room for the keys.</summary>
    [InlineArray(MaxSuffix)]
    internal struct Keys
    {
        private ulong _first;
    }
}
