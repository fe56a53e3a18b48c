namespace Ingest.Index.Sql;

/// <summary>Filters on who or what a mention names, under the name <c>m</c>.</summary>
internal static class EntityConditions
{
    public static void Add(Conditions conditions, string entity)
    {
        conditions.Add("m.kind = 'entity'");
        conditions.Add(entity.StartsWith("e-", StringComparison.Ordinal)
            ? $"m.ref_id = {conditions.Bind(entity)}"
            : conditions.HasWords("m.folded", entity));
    }
}
