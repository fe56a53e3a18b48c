using Ingest.Tests.Support;

namespace Ingest.Tests.Infra;

/// <summary>The tables beside these tests: one row a line, columns between tabs, <c>#</c> before remarks.</summary>
internal static class BicepTable
{
    /// <summary>All rows of <c>Cases/&lt;name&gt;.tsv</c>.</summary>
    public static IReadOnlyList<string[]> Read(string name) =>
        [.. File.ReadLines(RepositoryRoot.Path("tests", "Ingest.Tests", "Infra", "Cases", $"{name}.tsv")).Where(static line => !line.StartsWith('#')).Select(static line => line.Split('\t'))];
}
