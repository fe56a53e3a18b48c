using System.Runtime.InteropServices;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>The event whose roles are looked for: what the lexicon says of it, its trigger, and where it stands in the tree.</summary>
/// <param name="Word">The trigger's head in the tree.</param>
/// <param name="IsPassive">Whether the subject is whom it befalls.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Deed(Reading Reading, EventEntry Entry, Phrase Trigger, int Word, bool IsPassive)
{
    public SyntaxTree Tree => Reading.Tree;

    /// <summary>Whether it is a verb that is done to its object.</summary>
    public bool TakesObject => AsksForObject(Entry);

    /// <summary>Whether the lexicon gives it a target at all.</summary>
    public bool HasTarget => !Entry.Target.Contains("-", StringComparer.Ordinal);

    /// <summary>The deed, its voice read off the tree or, where the tree is wrong, off the words around.</summary>
    public static Deed Of(Reading reading, EventEntry entry, Phrase trigger, int word) => new(reading, entry, trigger, word, AsksForObject(entry) && HasPassive(reading.Tree, word));

    /// <summary>Whether the verb has a passive's form.</summary>
    public static bool HasPassive(SyntaxTree tree, int word) => (Speakers.IsPassive(tree, word) && !QuotedVerb.Is(tree, word)) || Raised.Befallen(tree, word) >= 0
        || (!tree.Is(word, UniversalTag.Verb) && VerbReading.Fits(tree, word) && VerbReading.IsParticiple(tree, word))
        || VerbReading.IsHeadlinePassive(tree, word);

    /// <summary>"attacked last month": whether a word tells when, and so fills no role.</summary>
    public bool IsTime(int word) => Reading.InTime(Reading.TokenAt(Tree[word].Offset)) || TimeNouns.Tells(Tree, word);

    private static bool AsksForObject(EventEntry entry) => !entry.IsNoun && entry.Target.Contains("O", StringComparer.Ordinal);
}
