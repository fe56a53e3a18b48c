namespace Ingest.Watches;

/// <summary>A person or an organisation that is watched, pinned when the watch was made.</summary>
/// <param name="EntityId"><c>e-…</c>, as mentions in articles bear it.</param>
/// <param name="Name">The name it goes by.</param>
/// <param name="Category"><c>Person</c> or <c>Organization</c>.</param>
public sealed record WatchedEntity(string EntityId, string Name, string Category)
{
    public const string Person = "Person";

    public const string Organization = "Organization";
}
