namespace Ingest.Tests.Infra;

/// <summary>A small folder with one fault, and where the fault is to be found.</summary>
/// <param name="Main">Its main.bicep; beside it lies a part.bicep where the name speaks of a module.</param>
internal sealed record BrokenBicep(string Name, string Main, string File, int Line, string Fault)
{
    public static IReadOnlyList<BrokenBicep> All { get; } =
    [
        new("unbalanced", "var a = {\n  b: 1\n\noutput c object = a\n", "main.bicep", 5, "Expected the \"}\""),
        new("string without an end", "output a string = 'b\n", "main.bicep", 1, "Error"),
        new("unused parameter", "targetScope = 'resourceGroup'\nparam a string\n", "main.bicep", 2, "no-unused-params"),
        new("unused variable", "var a = 1\n", "main.bicep", 1, "no-unused-vars"),
        new("undeclared name", "output a string = b\n", "main.bicep", 1, "\"b\" does not exist"),
        new("missing module", "module a 'gone.bicep' = {\n  name: 'a'\n}\n", "main.bicep", 1, "gone.bicep"),
        new("unused module", "// part.bicep", "part.bicep", 1, "No module"),
        new("module without a parameter it needs", "module a 'part.bicep' = {\n  name: 'a'\n}\n", "main.bicep", 1, "required properties"),
        new("module with a parameter it has not", "module a 'part.bicep' = {\n  name: 'a'\n  params: {\n    needed: 'b'\n    other: 'c'\n  }\n}\n", "main.bicep", 5, "other"),
        new("resource type that does not exist", "resource a 'Microsoft.Storage/storageAccount@2025-01-01' existing = {\n  name: 'b'\n}\noutput c string = a.id\n", "main.bicep", 1, "BCP081"),
        new("API version that is not in the table", "resource a 'Microsoft.Storage/storageAccounts@2019-06-01' existing = {\n  name: 'b'\n}\noutput c string = a.id\n", "main.bicep", 1, "resource-types.tsv"),
        new("property that the type has not", BrokenFolders.Storage + "    allowSharedKeyAccess: false\n    allowBlobPublicAccess: false\n    allowEverything: true\n  }\n}\n", "main.bicep", 11, "allowEverything"),
        new("shared key on", BrokenFolders.Storage + "    allowSharedKeyAccess: true\n    allowBlobPublicAccess: false\n  }\n}\n", "main.bicep", 9, "allowSharedKeyAccess must be false"),
        new("shared key not spoken of", BrokenFolders.Storage + "    allowBlobPublicAccess: false\n  }\n}\n", "main.bicep", 1, "allowSharedKeyAccess: false is missing"),
        new("role that does not exist", "// The role.\nvar storageBlobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb09550'\noutput a string = storageBlobDataOwner\n", "main.bicep", 2, "no role"),
        new("role under another's name", "var storageBlobDataReader = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'\noutput a string = storageBlobDataReader\n", "main.bicep", 1, "is Storage Blob Data Owner"),
        new("key asked for inside a string", "resource a 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {\n  name: 'b'\n}\nvar c = 'x${a.listKeys().keys[0].value}'\noutput d int = length(c)\n", "main.bicep", 4, "listKeys() asks for keys"),
        new("key in a connection string", "var a = 'AccountName=b;AccountKey=c'\noutput d int = length(a)\n", "main.bicep", 1, "about a key"),
        new("secret in an output", "resource a 'Microsoft.Insights/components@2020-02-02' existing = {\n  name: 'b'\n}\n\noutput c string = a.properties.ConnectionString\n", "main.bicep", 5, "gives away 'ConnectionString'"),
    ];

    public bool HasPart => Name.Contains("module", StringComparison.Ordinal);
}
