namespace Ingest.Claims;

/// <summary>How sure a claim is, from what can be seen of it: the weight of its trigger and what else was found.</summary>
internal static class ClaimConfidence
{
    private const double PerSentence = 0.02;
    private const double Governed = 0.25;
    private const int CountedSentences = 6;

    public static double Of(Reading reading, EventMention mention, bool hasPlace, bool isGoverned, string polarity, string modality)
    {
        var score = mention.Entry.Weight;
        score += mention.Actor is null ? 0 : 0.04;
        score += mention.Target is null ? 0 : 0.03;
        score += hasPlace ? 0.01 : 0;
        score += mention.Entry.IsNoun ? -0.02 : 0.02;
        score -= isGoverned ? Governed : 0;
        score -= PerSentence * Math.Min(CountedSentences, reading.SentenceIndexOf(mention.Trigger.First));
        score -= string.Equals(polarity, "negated", StringComparison.Ordinal) ? 0.05 : 0;
        score -= modality is "possible" or "conditional" or "asked" ? 0.08 : 0;
        return Math.Round(Math.Clamp(score, 0.05, 0.99), 2);
    }
}
