namespace Ingest.Storage.Ordered;

/// <summary>Where a message is that the host knows of.</summary>
internal enum HeldState
{
    /// <summary>It waits for the worker; nothing behind it is handed out before it.</summary>
    InLine = 0,

    /// <summary>A worker has it.</summary>
    InHand = 1,

    /// <summary>It was given back with a delay and has no place; it gets a new one when the service shows it again.</summary>
    Away = 2,

    /// <summary>It is being completed or set aside: a new process forgets it where the service no longer has it.</summary>
    Leaving = 3,
}
