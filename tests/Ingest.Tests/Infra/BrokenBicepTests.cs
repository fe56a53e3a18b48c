using Xunit;

namespace Ingest.Tests.Infra;

/// <summary>The checks can fail: each of these small broken folders is found out, with the file and the line.</summary>
public sealed class BrokenBicepTests(BrokenFolders folders) : IClassFixture<BrokenFolders>
{
    public static TheoryData<string, string, string, int, string> Cases => new()
    {
        { "unbalanced", "var a = {\n  b: 1\n\noutput c object = a\n", "main.bicep", 5, "Expected the \"}\"" },
        { "string without an end", "output a string = 'b\n", "main.bicep", 1, "Error" },
        { "unused parameter", "targetScope = 'resourceGroup'\nparam a string\n", "main.bicep", 2, "no-unused-params" },
        { "unused variable", "var a = 1\n", "main.bicep", 1, "no-unused-vars" },
        { "undeclared name", "output a string = b\n", "main.bicep", 1, "\"b\" does not exist" },
        { "missing module", "module a 'gone.bicep' = {\n  name: 'a'\n}\n", "main.bicep", 1, "gone.bicep" },
        { "unused module", "// part.bicep", "part.bicep", 1, "No module" },
        { "module without a parameter it needs", "module a 'part.bicep' = {\n  name: 'a'\n}\n", "main.bicep", 1, "required properties" },
        { "module with a parameter it has not", "module a 'part.bicep' = {\n  name: 'a'\n  params: {\n    needed: 'b'\n    other: 'c'\n  }\n}\n", "main.bicep", 5, "other" },
        { "resource type that does not exist", "resource a 'Microsoft.Storage/storageAccount@2025-01-01' existing = {\n  name: 'b'\n}\noutput c string = a.id\n", "main.bicep", 1, "BCP081" },
        { "API version that is not in the table", "resource a 'Microsoft.Storage/storageAccounts@2019-06-01' existing = {\n  name: 'b'\n}\noutput c string = a.id\n", "main.bicep", 1, "resource-types.tsv" },
        { "property that the type has not", BrokenFolders.Storage + "    allowSharedKeyAccess: false\n    allowBlobPublicAccess: false\n    allowEverything: true\n  }\n}\n", "main.bicep", 11, "allowEverything" },
        { "shared key on", BrokenFolders.Storage + "    allowSharedKeyAccess: true\n    allowBlobPublicAccess: false\n  }\n}\n", "main.bicep", 9, "allowSharedKeyAccess must be false" },
        { "shared key not spoken of", BrokenFolders.Storage + "    allowBlobPublicAccess: false\n  }\n}\n", "main.bicep", 1, "allowSharedKeyAccess: false is missing" },
        { "role that does not exist", "// The role.\nvar storageBlobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb09550'\noutput a string = storageBlobDataOwner\n", "main.bicep", 2, "no role" },
        { "role under another's name", "var storageBlobDataReader = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'\noutput a string = storageBlobDataReader\n", "main.bicep", 1, "is Storage Blob Data Owner" },
        { "key asked for inside a string", "resource a 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {\n  name: 'b'\n}\nvar c = 'x${a.listKeys().keys[0].value}'\noutput d int = length(c)\n", "main.bicep", 4, "listKeys() asks for keys" },
        { "key in a connection string", "var a = 'AccountName=b;AccountKey=c'\noutput d int = length(a)\n", "main.bicep", 1, "about a key" },
        { "secret in an output", "resource a 'Microsoft.Insights/components@2020-02-02' existing = {\n  name: 'b'\n}\n\noutput c string = a.properties.ConnectionString\n", "main.bicep", 5, "gives away 'ConnectionString'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ProblemsAsync_BrokenFolder_NamesFileLineAndFault(string name, string main, string file, int line, string fault)
    {
        Assert.NotEmpty(main);
        Assert.Contains(folders.Problems, problem => problem.File == $"{name}/{file}" && problem.Line == line && problem.Message.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void ProblemsAsync_SoundFolder_FindsNone() => Assert.DoesNotContain(folders.Problems, static problem => problem.File.StartsWith(BrokenFolders.Sound, StringComparison.Ordinal));
}
