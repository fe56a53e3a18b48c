using Ingest.Language;

namespace Ingest.Entities;

/// <summary>The recogniser that needs no account and no network: the names that <see cref="LanguageEngine"/> found, merged.</summary>
public sealed class EmbeddedRecognizer : IEntityRecognizer
{
    private readonly EntityMerging _merging;

    public EmbeddedRecognizer(EntityMerging merging) => _merging = merging;

    /// <inheritdoc/>
    public RecognizerVersion Version { get; } = new("embedded", "1.0.0", "en-2026.11");

    /// <inheritdoc/>
    public Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        var mentions = document.Names.Select(name => Mention(document.Text, name)).ToList();
        return Task.FromResult<RecognitionOutcome>(new RecognitionOutcome.Recognized(_merging.Merge(document.Text, mentions)));
    }

    private static Entity Mention(string text, Name name) =>
        new(text.Substring(name.Offset, name.Length), name.Offset, name.Length, name.Category, name.Subcategory, name.Confidence, null, null);
}
