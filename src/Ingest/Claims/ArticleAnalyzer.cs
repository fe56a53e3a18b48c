using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>
/// Reads a text through all engines in turn: language, entities, places, times, attributions, claims. Text that is not English gets its
/// language and places only. Holds no state between texts; any number of threads may share one.
/// </summary>
public sealed class ArticleAnalyzer
{
    /// <summary>The version of what this stage makes out of a text; it changes whenever the same text gives another answer.</summary>
    public const string ClaimsVersion = "1.0.0";

    private readonly LanguageEngine _language;
    private readonly IEntityRecognizer _recognizer;
    private readonly PlaceFinder _places;

    public ArticleAnalyzer(LanguageEngine language, IEntityRecognizer recognizer, PlaceFinder places, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        ArgumentNullException.ThrowIfNull(gazetteer);
        _language = language;
        _recognizer = recognizer;
        _places = places;
        var version = recognizer.Version;
        Version = new EngineVersion(version.Name, $"{version.Version}+claims.{ClaimsVersion}", version.Model, gazetteer.Version);
    }

    /// <summary>What is stamped on everything made from the answers.</summary>
    public EngineVersion Version { get; }

    /// <summary>Analyses a text; claims get ids from the text itself. Never throws because of what the text holds.</summary>
    public Task<AnalysisOutcome> AnalyzeAsync(AnalysisInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return AnalyzeAsync(input, ClaimIds.TextId(input.Text), cancellationToken);
    }

    /// <summary>As <see cref="AnalyzeAsync(AnalysisInput, CancellationToken)"/>, with claims' ids made from <paramref name="textId"/>.</summary>
    internal async Task<AnalysisOutcome> AnalyzeAsync(AnalysisInput input, string textId, CancellationToken cancellationToken)
    {
        var document = _language.Analyze(input.Text);
        if (Declared(input.Language) is { } declared && string.Equals(document.Language, "und", StringComparison.Ordinal))
        {
            document = document with { Language = declared };
        }

        if (!document.MayBeEnglish())
        {
            return new AnalysisOutcome.Analyzed(new Analysis(document.Language, [], _places.Find(document, []), [], [], []));
        }

        return await _recognizer.RecognizeAsync(document, cancellationToken) switch
        {
            RecognitionOutcome.Recognized recognized => new AnalysisOutcome.Analyzed(Read(document, recognized.Entities, input.Published, textId)),
            RecognitionOutcome.Unavailable unavailable => new AnalysisOutcome.Unavailable(unavailable.Code, unavailable.Message, unavailable.IsTransient),
            var other => throw new InvalidOperationException($"The recogniser answered {other}, which nobody knows."),
        };
    }

    private Analysis Read(LanguageDocument document, IReadOnlyList<Entity> entities, DateTimeOffset? published, string textId)
    {
        var places = _places.Find(document, entities);
        var reading = new Reading(document);
        var times = TimeFinder.Find(reading, published);
        var attributions = AttributionFinder.Find(reading, entities);
        var claims = ClaimFinder.Find(reading, new Surroundings(reading, entities, places, times, attributions), textId);
        return new Analysis(document.Language, entities, places, times, attributions, claims);
    }

    /// <summary>The language tag's first part in lower case: <c>en</c> of <c>en-GB</c>; null where it is none.</summary>
    private static string? Declared(string? language)
    {
        var tag = language?.Split('-', '_')[0].Trim();
        return tag is { Length: 2 or 3 } && tag.All(char.IsAsciiLetter) ? tag.ToLowerInvariant() : null;
    }
}
