namespace Ingest.Index.Rows;

/// <summary>A mention of a person, organisation, place, … in an article. <paramref name="Offset"/> and <paramref name="Length"/> count UTF-16 code units of the revision's text.</summary>
/// <param name="Kind"><c>place</c> for a place on a map, else <c>entity</c>.</param>
/// <param name="RefId">The entity's or the place's id; null for a place that stays unresolved.</param>
/// <param name="Name">The fullest form of the name, or the gazetteer's.</param>
/// <param name="Sentence">The words around it.</param>
public sealed record MentionRow(
    string Kind,
    string Text,
    int Offset,
    int Length,
    string? RefId,
    string? Name,
    string? Category,
    string? Subcategory,
    string? Country,
    string? Admin1,
    double? Latitude,
    double? Longitude,
    string? Precision,
    double Confidence,
    string Sentence,
    string ArticleId,
    string Revision,
    string Title,
    string Publisher,
    string Url,
    DateTimeOffset? Published);
