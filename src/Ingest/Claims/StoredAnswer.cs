using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>
/// The recogniser's answer as an enrichment kept it. A remote service costs money and need not answer twice alike, so what it once said is a
/// fact: who makes the enrichment again takes it from there.
/// </summary>
internal sealed class StoredAnswer(Enrichment stored) : IEntityRecognizer
{
    public RecognizerVersion Version { get; } = new(stored.Engine.Name, stored.Engine.Version.Split(ArticleAnalyzer.ClaimsMark)[0], stored.Engine.Model);

    public Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken) =>
        Task.FromResult<RecognitionOutcome>(new RecognitionOutcome.Recognized(stored.Entities, Version, stored.Warnings, stored.Usage));
}
