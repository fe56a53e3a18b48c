namespace Ingest.Tests.Infra;

/// <summary>Every resource is of a type and version in <c>Cases/resource-types.tsv</c>: those that are known to deploy.</summary>
internal static class ResourceTypes
{
    private static readonly HashSet<string> Known = [.. BicepTable.Read("resource-types").Select(static row => $"{row[0]}@{row[1]}")];

    public static IEnumerable<BicepProblem> Problems(BicepFile file) =>
        file.Declared("resource")
            .Where(static declared => !Known.Contains(declared.Text.Text))
            .Select(declared => file.Problem(declared.Text, $"'{declared.Text.Text}' is not in resource-types.tsv; take the version that is there, or add it with where it was seen in use."));
}
