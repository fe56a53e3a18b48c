namespace Ingest.Feeds;

/// <summary>A change in how a feed fares that its user is told of, once.</summary>
/// <param name="Kind"><c>broken</c>, <c>quiet</c>, <c>gone</c>, or <c>recovered</c>.</param>
/// <param name="Time">When it was noticed.</param>
/// <param name="Text">What has happened and what to do, in words.</param>
/// <param name="IsTold">Whether it was handed on for delivery.</param>
public sealed record FeedNotice(string Kind, DateTimeOffset Time, string Text, bool IsTold)
{
    /// <summary>It cannot be pulled any more.</summary>
    public const string Broken = "broken";

    /// <summary>It brings nothing though its rhythm says that it should.</summary>
    public const string Quiet = "quiet";

    /// <summary>Its publisher has withdrawn it.</summary>
    public const string Gone = "gone";

    /// <summary>What was told before is over.</summary>
    public const string Recovered = "recovered";
}
