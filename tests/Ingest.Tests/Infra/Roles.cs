namespace Ingest.Tests.Infra;

/// <summary>Every id that is written down is a role's in <c>Cases/roles.tsv</c>, and the variable that holds it is called after the role.</summary>
internal static class Roles
{
    private static readonly Dictionary<string, string> Names = BicepTable.Read("roles").ToDictionary(static row => row[0], static row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a role by its id.</summary>
    public static string NameOf(string id) => Names[id];

    public static IEnumerable<BicepProblem> Problems(BicepFile file)
    {
        for (var i = 0; i < file.Tokens.Count; i++)
        {
            var token = file.Tokens[i];
            if (token.Kind != BicepTokenKind.Text || !Guid.TryParse(token.Text, out _))
            {
                continue;
            }

            if (!Names.TryGetValue(token.Text, out var name))
            {
                yield return file.Problem(token, $"{token.Text} is no role in roles.tsv.");
            }
            else if (i < 3 || !file.Tokens[i - 3].IsWord("var") || file.Tokens[i - 2].Text != VariableOf(name))
            {
                yield return file.Problem(token, $"{token.Text} is {name}: keep it in a variable {VariableOf(name)}.");
            }
        }
    }

    private static string VariableOf(string name) => char.ToLowerInvariant(name[0]) + name.Replace(" ", string.Empty, StringComparison.Ordinal)[1..];
}
