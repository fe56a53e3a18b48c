using Ingest.Index.Query;

namespace Ingest.Index.Sql;

/// <summary>A SELECT with its conditions: one for each kind of row.</summary>
internal sealed record IndexSelect(string Columns, string From, string Time, string Key, Conditions Conditions)
{
    /// <summary>Since when the page of the article <c>a</c> is gone; empty while it is there.</summary>
    public const string Withdrawn = "(SELECT w.at FROM withdrawals w WHERE w.article_id = a.article_id AND w.is_over = 0)";

    /// <summary>Reads one row more than asked for, to know whether there are more.</summary>
    public string Sql(IndexQuery query)
    {
        if (query.After is { } after)
        {
            var (at, key) = (Conditions.Bind(after.At), Conditions.Bind(after.Key));
            Conditions.Add($"{Time} < {at} OR ({Time} = {at} AND {Key} > {key})");
        }

        return $"SELECT {Time}, {Key}, {Columns} FROM {From} WHERE {Conditions.All()} ORDER BY {Time} DESC, {Key} LIMIT {Conditions.Bind(Math.Clamp(query.Limit, 1, IndexQuery.MaxLimit) + 1)}";
    }

    public static IndexSelect Claims(IndexQuery query)
    {
        var conditions = new Conditions();
        ArticleConditions.Add(conditions, query);
        ClaimConditions.AddSaid(conditions, query);
        ClaimConditions.AddText(conditions, query);
        ClaimConditions.AddEntity(conditions, query);
        PlaceConditions.Add(conditions, query, "c");
        if (query.By is TimeBasis.Published)
        {
            ArticleConditions.AddPeriod(conditions, query, "c.at");
        }

        return new IndexSelect("c.json", "claims c JOIN articles a ON a.n = c.article", "c.at", "c.id", conditions);
    }

    public static IndexSelect Articles(IndexQuery query)
    {
        var conditions = new Conditions();
        ArticleConditions.Add(conditions, query);
        ArticleConditions.AddText(conditions, query);
        AddPeriod(conditions, query, "a.at");
        AddClaims(conditions, query, "c.article = a.n");
        if (PlaceConditions.AreIn(query))
        {
            var places = conditions.Inner();
            PlaceConditions.Add(places, query, "m");
            conditions.Add($"EXISTS (SELECT 1 FROM mentions m WHERE m.article = a.n AND m.kind = 'place' AND {places.All()})");
        }

        if (query.Entity is { } entity)
        {
            var entities = conditions.Inner();
            EntityConditions.Add(entities, entity);
            conditions.Add($"EXISTS (SELECT 1 FROM mentions m WHERE m.article = a.n AND {entities.All()})");
        }

        ArticleConditions.AddKept(conditions, query);
        return new IndexSelect($"a.latest, a.json, {Withdrawn}", "articles a", "a.at", "a.article_id || '-' || a.revision", conditions);
    }

    public static IndexSelect Mentions(IndexQuery query) => new(
        "m.kind, m.text, m.start, m.length, m.ref_id, m.name, m.category, m.subcategory, m.country, m.admin1, m.latitude, m.longitude, m.precision, m.confidence, a.n, a.json",
        "mentions m JOIN articles a ON a.n = m.article",
        "m.at",
        "printf('%016d', m.n)",
        MentionConditions(query));

    public static IndexSelect Alerts(IndexQuery query)
    {
        var conditions = new Conditions();
        ArticleConditions.Add(conditions, query with { AllRevisions = true });
        ArticleConditions.AddText(conditions, query);
        ArticleConditions.AddPeriod(conditions, query, "al.at");
        PlaceConditions.Add(conditions, query, "al");
        if (query.Watch is { } watch)
        {
            conditions.Add($"al.watch_folded = {conditions.Bind(FoldedName.Of(watch))}");
        }

        if (query.Types is { Count: > 0 } types)
        {
            conditions.Add(string.Join(" OR ", types.Select(type => $"instr(al.event_types, {conditions.Bind($",{type},")}) > 0")));
        }

        return new IndexSelect(
            "al.json, al.country, al.latitude, al.longitude",
            "alerts al LEFT JOIN articles a ON a.article_id = al.article_id AND a.revision = al.revision",
            "al.at",
            "al.id",
            conditions);
    }

    /// <summary>Filters on mentions; those on claims hold for a claim whose sentence the mention stands in.</summary>
    public static Conditions MentionConditions(IndexQuery query)
    {
        var conditions = new Conditions();
        ArticleConditions.Add(conditions, query);
        ArticleConditions.AddText(conditions, query);
        AddPeriod(conditions, query, "m.at");
        AddClaims(conditions, query, "c.article = m.article AND m.start >= c.evidence_start AND m.start < c.evidence_end");
        PlaceConditions.Add(conditions, query, "m");
        if (query.Entity is { } entity)
        {
            EntityConditions.Add(conditions, entity);
        }

        if (query.Kind is { } kind)
        {
            conditions.Add($"m.kind = {conditions.Bind(kind)}");
        }

        if (query.Category is { } category)
        {
            conditions.Add($"m.category = {conditions.Bind(category)} COLLATE NOCASE");
        }

        return conditions;
    }

    /// <summary>An event's time is asked of the claims.</summary>
    private static void AddPeriod(Conditions conditions, IndexQuery query, string column)
    {
        if (query.By is TimeBasis.Published)
        {
            ArticleConditions.AddPeriod(conditions, query, column);
        }
    }

    private static void AddClaims(Conditions conditions, IndexQuery query, string join)
    {
        var said = conditions.Inner();
        ClaimConditions.AddSaid(said, query);
        if (!said.IsEmpty)
        {
            conditions.Add($"EXISTS (SELECT 1 FROM claims c WHERE {join} AND {said.All()})");
        }
    }
}
