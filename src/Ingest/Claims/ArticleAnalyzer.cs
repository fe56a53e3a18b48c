using Ingest.Claims.Events;
using Ingest.Claims.Speech;
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
    public const string ClaimsVersion = "5.1.0";

    /// <summary>What stands between the recogniser's version and this stage's in an <see cref="EngineVersion"/>.</summary>
    internal const string ClaimsMark = "+claims.";

    private readonly LanguageEngine _language;
    private readonly IEntityRecognizer _recognizer;
    private readonly PlaceFinder _places;
    private readonly string _gazetteer;

    public ArticleAnalyzer(LanguageEngine language, IEntityRecognizer recognizer, PlaceFinder places, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        ArgumentNullException.ThrowIfNull(gazetteer);
        _language = language;
        _recognizer = recognizer;
        _places = places;
        _gazetteer = gazetteer.Version;
        Version = Stamp(recognizer.Version);
    }

    /// <summary>What is stamped on what is made, as long as the recogniser answers itself.</summary>
    public EngineVersion Version { get; }

    /// <summary>Analyses a text; claims get ids from the text itself. Never throws because of what the text holds.</summary>
    public Task<AnalysisOutcome> AnalyzeAsync(AnalysisInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return AnalyzeAsync(input, ClaimIds.TextId(input.Text), _recognizer, cancellationToken);
    }

    /// <summary>As <see cref="AnalyzeAsync(AnalysisInput, CancellationToken)"/>, with claims' ids made from <paramref name="textId"/>.</summary>
    internal Task<AnalysisOutcome> AnalyzeAsync(AnalysisInput input, string textId, CancellationToken cancellationToken) =>
        AnalyzeAsync(input, textId, _recognizer, cancellationToken);

    /// <summary>As <see cref="AnalyzeAsync(AnalysisInput, string, CancellationToken)"/>, asking another recogniser than the one of this analyser.</summary>
    internal async Task<AnalysisOutcome> AnalyzeAsync(AnalysisInput input, string textId, IEntityRecognizer recognizer, CancellationToken cancellationToken)
    {
        var document = _language.Analyze(input.Text);
        if (Declared(input.Language) is { } declared && string.Equals(document.Language, "und", StringComparison.Ordinal))
        {
            document = document with { Language = declared };
        }

        if (!document.MayBeEnglish())
        {
            // No recogniser was asked: that it is not English, the embedded engine found out.
            return new AnalysisOutcome.Analyzed(new Analysis(document.Language, [], _places.Find(document, [], input.Publisher), [], [], [], Stamp(EmbeddedRecognizer.Stamp), [], null));
        }

        return await recognizer.RecognizeAsync(document, cancellationToken) switch
        {
            RecognitionOutcome.Recognized recognized => new AnalysisOutcome.Analyzed(Read(document, recognized, input, textId)),
            RecognitionOutcome.Unavailable unavailable => new AnalysisOutcome.Unavailable(unavailable.Code, unavailable.Message, unavailable.IsTransient, unavailable.After),
            var other => throw new InvalidOperationException($"The recogniser answered {other}, which nobody knows."),
        };
    }

    private EngineVersion Stamp(RecognizerVersion version) => new(version.Name, version.Version + ClaimsMark + ClaimsVersion, version.Model, _gazetteer);

    private Analysis Read(LanguageDocument document, RecognitionOutcome.Recognized recognized, AnalysisInput input, string textId)
    {
        var entities = recognized.Entities;
        var places = _places.Find(document, entities, input.Publisher);
        var reading = new Reading(document);
        var times = TimeFinder.Find(reading, input.Published);
        var attributions = SpeechFinder.Find(reading.Tree, entities);
        var claims = ClaimFinder.Find(reading, new Surroundings(reading, entities, places, times, attributions), textId);
        var analysis = new Analysis(document.Language, entities, places, times, attributions, claims, Stamp(recognized.By), recognized.Warnings, recognized.Usage);
        return analysis with { Claims = SaidAgain.Join(reading.Tree, analysis) };
    }

    /// <summary>The language tag's first part in lower case: <c>en</c> of <c>en-GB</c>; null where it is none.</summary>
    private static string? Declared(string? language)
    {
        var tag = language?.Split('-', '_')[0].Trim();
        return tag is { Length: 2 or 3 } && tag.All(char.IsAsciiLetter) ? tag.ToLowerInvariant() : null;
    }
}
