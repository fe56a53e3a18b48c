namespace Ingest.Feeds.Fetching;

/// <summary>How waiting in a line ended.</summary>
internal enum Turnout
{
    /// <summary>The request may start; it counts as running.</summary>
    Start,

    /// <summary>Nothing but a reserved time is missing: reserve, and stand in line again, in front.</summary>
    Reserve,

    /// <summary>The host has asked us to stay away.</summary>
    Closed,
}
