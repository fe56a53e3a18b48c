using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Tests.Claims;

/// <summary>A recogniser with a defect.</summary>
internal sealed class BrokenNames : IEntityRecognizer
{
    public RecognizerVersion Version => new("broken", "1.0.0", "none");

    public Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        throw new InvalidOperationException("a name too far.");
    }
}
