using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Tests.Support;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Ingest.Tests.Schemas;

/// <summary>A changed contract fails here. If it is meant, run these tests once with <c>INGEST_WRITE_SCHEMAS=1</c> and commit what they write.</summary>
public sealed class ContractSchemasTests
{
    private const string Suffix = ".schema.json";
    private static readonly bool Rewrite = new ConfigurationBuilder().AddEnvironmentVariables().Build()["INGEST_WRITE_SCHEMAS"] == "1";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. ContractSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Schema_OfEveryContract_IsTheCommittedOne(string name)
    {
        var file = RepositoryRoot.Path("docs", "schemas", name + Suffix);
        var schema = ContractSchemas.Of(name).ToJsonString(Readable) + "\n";
        if (Rewrite)
        {
            await File.WriteAllTextAsync(file, schema, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), schema, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Folder_HoldsNoSchemaOfNothing() =>
        Assert.Equal(
            ContractSchemas.Names.Order(StringComparer.Ordinal),
            Directory.GetFiles(RepositoryRoot.Path("docs", "schemas")).Select(static file => Path.GetFileName(file).Replace(Suffix, string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
