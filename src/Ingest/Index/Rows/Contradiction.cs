namespace Ingest.Index.Rows;

/// <summary>One event that is told in ways that cannot all be right, or whose numbers rose from report to report.</summary>
/// <param name="Id"><c>x-…</c>: hash of what differs and of the claims.</param>
/// <param name="Differs"><c>polarity</c> (that it happened), <c>actor</c> (who did it), or the kind of a count (<c>killed</c>, <c>wounded</c>, …).</param>
/// <param name="Relation"><c>contradicted</c>, or <c>updated</c> where each later report has a higher number.</param>
/// <param name="StoryId">The story that the first of the claims belongs to.</param>
/// <param name="Latest">When the last of the claims was published, or fetched where nobody says.</param>
/// <param name="Event">The event, as the claim tells it that tells most.</param>
/// <param name="Versions">The versions, the one that was told first before the others.</param>
/// <param name="Text">What differs, in words.</param>
public sealed record Contradiction(
    string Id,
    string Differs,
    string Relation,
    string StoryId,
    DateTimeOffset Latest,
    ContestedEvent Event,
    IReadOnlyList<EventVersion> Versions,
    string Text)
{
    /// <summary>What differs is whether it happened.</summary>
    public const string Polarity = "polarity";

    /// <summary>What differs is who did it.</summary>
    public const string Actor = "actor";

    /// <summary>The versions cannot all be right.</summary>
    public const string Contradicted = "contradicted";

    /// <summary>The later report has the higher number.</summary>
    public const string Updated = "updated";
}
