namespace Ingest.Index.Rows;

/// <summary>What the index holds. <paramref name="Claims"/> and <paramref name="Mentions"/> are those of latest revisions.</summary>
public sealed record IndexSummary(
    int Articles,
    int Revisions,
    int Stories,
    int Claims,
    int Mentions,
    int Alerts,
    IReadOnlyList<SetAsideCount> SetAside);
