using Ingest.Claims.Syntax;

namespace Ingest.Claims.Confidence;

/// <summary>What an act of speech is about is no surer than the act: of "demanded that they withdraw" the demand is what was told, and the withdrawal only its content.</summary>
internal static class SpeechFirst
{
    /// <summary>The sign that names how much a claim lost to the act of speech above it.</summary>
    public const string Sign = "governed";

    private const double Step = 0.01;

    /// <summary>The claims of one sentence, in their order.</summary>
    public static IEnumerable<Claim> Ranked(SyntaxTree tree, IReadOnlyList<(Claim Claim, EventMention Mention)> sentence)
    {
        foreach (var (claim, mention) in sentence)
        {
            var limit = sentence.Where(other => SentenceRank.IsOfSpeech(tree, mention, other.Mention)).Select(static other => other.Claim.Confidence).DefaultIfEmpty(1).Min() - Step;
            yield return limit >= claim.Confidence ? claim : Held(claim, Math.Round(Math.Max(Step, limit), 2));
        }
    }

    private static Claim Held(Claim claim, double confidence) => claim with
    {
        Confidence = confidence,
        Because = new Dictionary<string, double>(claim.Because ?? new Dictionary<string, double>(StringComparer.Ordinal), StringComparer.Ordinal) { [Sign] = Math.Round(ConfidenceModel.Odds(confidence) - ConfidenceModel.Odds(claim.Confidence), 2) },
    };
}
