using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>
/// Finds who is said to have said what, in English text: verbs and nouns of speech, "according to", and quotations of all styles, by the trees of the text.
/// A pronoun is never a source: it stands for the last speaker who was named, or the source is left out.
/// </summary>
public static class AttributionFinder
{
    /// <summary>Attributions in the order of their cues; an empty list for text that is not English, and for a document whose words were not read.</summary>
    public static IReadOnlyList<Attribution> Find(LanguageDocument document, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        return document.MayBeEnglish() ? SpeechFinder.Find(new SyntaxTree(document), entities) : [];
    }
}
