namespace Ingest.Tests.Infra;

/// <summary>What must be shut is said to be shut: keys, anonymous readers, plain HTTP. A resource that can have such a door names it, since most are open where nothing is said.</summary>
internal static class ClosedDoors
{
    private static readonly (string Type, string Property, string Value)[] Doors =
    [
        ("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", "false"),
        ("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false"),
        ("Microsoft.CognitiveServices/accounts", "disableLocalAuth", "true"),
        ("Microsoft.Insights/components", "DisableLocalAuth", "true"),
        ("Microsoft.Web/sites", "httpsOnly", "true"),
    ];

    public static IEnumerable<BicepProblem> Problems(BicepFile file) => Open(file).Concat(Unsaid(file));

    private static IEnumerable<BicepProblem> Open(BicepFile file) =>
        from i in Enumerable.Range(0, Math.Max(file.Tokens.Count - 2, 0))
        from door in Doors
        where file.Tokens[i].IsWord(door.Property) && file.Tokens[i + 1].IsSymbol(':') && !file.Tokens[i + 2].IsWord(door.Value)
        select file.Problem(file.Tokens[i], $"{door.Property} must be {door.Value}.");

    private static IEnumerable<BicepProblem> Unsaid(BicepFile file) =>
        from declared in file.Declared("resource")
        from door in Doors
        where declared.Text.Text.StartsWith(door.Type + "@", StringComparison.Ordinal)
            && !file.Tokens[declared.Index + 1].IsWord("existing")
            && !file.Tokens.Any(token => token.IsWord(door.Property))
        select file.Problem(declared.Text, $"{door.Property}: {door.Value} is missing.");
}
