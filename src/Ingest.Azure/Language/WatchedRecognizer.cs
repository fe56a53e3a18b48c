using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches;

namespace Ingest.Azure.Language;

/// <summary>Asks the service about texts that may be for some watch, by the same matcher that raises alerts, and the embedded recogniser about all others.</summary>
internal sealed class WatchedRecognizer(AzureRecognizer azure, EmbeddedRecognizer embedded, PlaceFinder places, WatchMatcher matcher, WatchlistArchive watchlists) : IEntityRecognizer
{
    public RecognizerVersion Version => azure.Version;

    public async Task<RecognitionOutcome> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var watchlist = await watchlists.ReadAsync(cancellationToken);
        var names = EmbeddedRecognizer.Mentions(document);
        return matcher.MayMatch(document, places.Find(document, names), names, watchlist)
            ? await azure.RecognizeAsync(document, cancellationToken)
            : await embedded.RecognizeAsync(document, cancellationToken);
    }
}
