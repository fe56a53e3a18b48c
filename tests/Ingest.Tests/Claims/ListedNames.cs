using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Tests.Claims;

/// <summary>A recogniser that knows the names it is given, or that cannot answer.</summary>
internal sealed class ListedNames(params string[] names) : IEntityRecognizer
{
    public RecognitionOutcome.Unavailable? Failure { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public RecognitionUsage? Usage { get; init; }

    public RecognizerVersion Version => new("listed", "2.0.0", "list-1");

    public Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        var found = names
            .Select(name => (Name: name, At: document.Text.IndexOf(name, StringComparison.Ordinal)))
            .Where(static hit => hit.At >= 0)
            .OrderBy(static hit => hit.At)
            .Select(static hit => new Entity(hit.Name, hit.At, hit.Name.Length, "Organization", null, 0.9, $"e-{hit.Name}", null));
        return Task.FromResult<RecognitionOutcome>(Failure is { } failure ? failure : new RecognitionOutcome.Recognized([.. found], Version, Warnings, Usage));
    }
}
