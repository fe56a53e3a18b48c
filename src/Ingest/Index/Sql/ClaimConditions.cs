using Ingest.Index.Query;

namespace Ingest.Index.Sql;

/// <summary>Filters on what a claim says, under the name <c>c</c>.</summary>
internal static class ClaimConditions
{
    /// <summary>What only claims have.</summary>
    public static void AddSaid(Conditions conditions, IndexQuery query)
    {
        conditions.AddOneOf("c.event_type", query.Types);
        conditions.AddOneOf("c.subtype COLLATE NOCASE", query.Subtypes);
        conditions.AddOneOf("c.polarity", query.Polarities);
        conditions.AddOneOf("c.modality", query.Modalities);
        conditions.AddOneOf("c.actor_kind", query.ActorKinds);
        conditions.AddOneOf("c.target_kind", query.TargetKinds);
        conditions.AddOneOf("CAST(c.quad AS TEXT)", query.QuadClasses);
        conditions.AddOneOf("c.event_key", query.EventKey is { } key ? [key] : null);
        foreach (var (kind, least) in query.AtLeast ?? [])
        {
            conditions.Add($"{CountColumn(kind)} >= {conditions.Bind(least)}");
        }

        if (query.Speaker is { } speaker)
        {
            conditions.Add(conditions.HasWords("c.speaker_folded", speaker));
        }

        if (query.By is TimeBasis.Event)
        {
            AddEventPeriod(conditions, query);
        }
    }

    /// <summary>Words in the title or the sentence.</summary>
    public static void AddText(Conditions conditions, IndexQuery query)
    {
        if (ArticleConditions.Match(query) is { } expression)
        {
            conditions.Add($"c.n IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH {conditions.Bind(expression)})");
        }
    }

    /// <summary>Who or what is named in the sentence, or has a role in the claim under another name.</summary>
    public static void AddEntity(Conditions conditions, IndexQuery query)
    {
        if (query.Entity is { } entity)
        {
            var inner = conditions.Inner();
            EntityConditions.Add(inner, entity);
            conditions.Add($"""
                EXISTS (SELECT 1 FROM mentions m WHERE m.article = c.article AND {inner.All()}
                AND ((m.start >= c.evidence_start AND m.start < c.evidence_end) OR m.ref_id IN (c.actor_entity, c.target_entity, c.speaker_entity)))
                """);
        }
    }

    /// <summary>Only names of our own go into SQL.</summary>
    private static string CountColumn(string kind) =>
        QueryTerms.CountKinds.Contains(kind, StringComparer.Ordinal) ? $"c.{kind}" : throw new ArgumentException($"There is no count of '{kind}'; there are {string.Join(", ", QueryTerms.CountKinds)}.", nameof(kind));

    private static void AddEventPeriod(Conditions conditions, IndexQuery query)
    {
        if (query.From is { } from)
        {
            conditions.Add($"coalesce(c.event_end, c.at) >= {conditions.Bind(from.ToUnixTimeMilliseconds())}");
        }

        if (query.To is { } to)
        {
            conditions.Add($"coalesce(c.event_start, c.at) <= {conditions.Bind(to.ToUnixTimeMilliseconds())}");
        }
    }
}
