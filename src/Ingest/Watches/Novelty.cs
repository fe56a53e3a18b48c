namespace Ingest.Watches;

/// <summary>What a report brings that the watch's owner was not told yet.</summary>
/// <param name="Kind"><c>new</c>, or <c>follow-up</c>.</param>
/// <param name="What"><c>first</c>, <c>events:</c> with the new types, or <c>correction:</c> with the revision: part of the alert's id.</param>
/// <param name="Words">The same for readers.</param>
public sealed record Novelty(string Kind, string What, string Words)
{
    public const string New = "new";

    public const string FollowUp = "follow-up";
}
