using Ingest.Language;

namespace Ingest.Entities;

/// <summary>The recogniser that needs no account and no network: the names that <see cref="LanguageEngine"/> found, merged.</summary>
public sealed class EmbeddedRecognizer : IEntityRecognizer
{
    private readonly EntityMerging _merging;

    public EmbeddedRecognizer(EntityMerging merging) => _merging = merging;

    /// <summary>What is stamped on its answers.</summary>
    public static RecognizerVersion Stamp { get; } = new(RecognizerChoice.Embedded, "2.1.0", "en-2026.11");

    /// <inheritdoc/>
    public RecognizerVersion Version => Stamp;

    /// <summary>The names of a document before they are merged, in text order.</summary>
    public static IReadOnlyList<Entity> Mentions(LanguageDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Names.Select(name => Mention(document.Text, name))];
    }

    /// <inheritdoc/>
    public Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        var entities = _merging.Merge(document.Text, Mentions(document));
        return Task.FromResult<RecognitionOutcome>(new RecognitionOutcome.Recognized(entities, Stamp, [], null));
    }

    private static Entity Mention(string text, Name name) =>
        new(text.Substring(name.Offset, name.Length), name.Offset, name.Length, name.Category, name.Subcategory, name.Confidence, null, null);
}
