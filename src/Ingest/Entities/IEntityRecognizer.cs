using Ingest.Language;

namespace Ingest.Entities;

/// <summary>Finds who and what is named in a text.</summary>
public interface IEntityRecognizer
{
    /// <summary>The name and version it goes by. What is made from an answer is stamped with the answer's own: another recogniser may have stood in.</summary>
    RecognizerVersion Version { get; }

    /// <summary>Entities in text order, without overlaps. A service that cannot answer gives <see cref="RecognitionOutcome.Unavailable"/>; nothing the text holds makes it throw.</summary>
    Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken);
}
