using Ingest.Azure.Language.Wire;

namespace Ingest.Azure.Language;

/// <summary>
/// Names an entity of the service as entities are named here, by <c>categories.tsv</c>. The service's labels are an open set: one that is not in
/// the table is kept as it came.
/// </summary>
internal static class CategoryTable
{
    private static readonly Dictionary<string, Label> Labels = Read();

    /// <summary>Category and subcategory; null where the entity has no label at all.</summary>
    public static (string Category, string? Subcategory)? Of(AnswerEntity entity)
    {
        var type = Said(entity.Type);
        var category = Said(entity.Category);
        if (type is not null && Labels.TryGetValue(type, out var exact))
        {
            return (exact.Category, exact.Subcategory);
        }

        var subcategory = type ?? Said(entity.Subcategory);
        if (category is not null && subcategory is not null && Labels.TryGetValue($"{category}/{subcategory}", out var old))
        {
            return (old.Category, old.Subcategory);
        }

        var family = Family(entity.Tags) ?? (category is null ? null : Labels.GetValueOrDefault(category)?.Category) ?? category ?? subcategory;
        return family is null ? null : (family, Sub(family, subcategory));
    }

    /// <summary>The category of the known tags; the surest of them where they differ, the first of those that are equally sure.</summary>
    private static string? Family(IReadOnlyList<EntityTag?>? tags) => (tags ?? [])
        .Where(static tag => tag?.Name is not null && Labels.ContainsKey(tag.Name))
        .OrderByDescending(static tag => tag!.ConfidenceScore ?? 0)
        .Select(static tag => Labels[tag!.Name!].Category)
        .FirstOrDefault();

    private static string? Sub(string family, string? subcategory) => subcategory switch
    {
        null => null,
        _ when Labels.TryGetValue(subcategory, out var label) && label.Category == family => label.Subcategory,
        _ => string.Equals(subcategory, family, StringComparison.OrdinalIgnoreCase) ? null : subcategory,
    };

    private static string? Said(string? label) => string.IsNullOrWhiteSpace(label) ? null : label;

    private static Dictionary<string, Label> Read()
    {
        using var stream = typeof(CategoryTable).Assembly.GetManifestResourceStream("Ingest.Azure.Language/categories.tsv")
            ?? throw new InvalidOperationException("The program was built without its data file Language/categories.tsv.");
        using var reader = new StreamReader(stream);
        var labels = new Dictionary<string, Label>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                labels.Add(columns[0], new Label(columns[1], columns.Length > 2 ? columns[2] : null));
            }
        }

        return labels;
    }

    private sealed record Label(string Category, string? Subcategory);
}
