namespace Ingest.Tests.Infra;

/// <summary>Nothing asks Azure for a key, and no output gives away anything that lets one in.</summary>
internal static class Secrets
{
    private static readonly string[] Keys = ["AccountKey", "SharedAccess", "SharedKeyCredential", "primaryKey", "secondaryKey"];
    private static readonly string[] Hidden = ["key", "secret", "password", "connectionString", "sas"];

    public static IEnumerable<BicepProblem> Problems(BicepFile file) => KeysIn(file).Concat(OutputsIn(file));

    private static IEnumerable<BicepProblem> KeysIn(BicepFile file)
    {
        for (var i = 0; i < file.Tokens.Count; i++)
        {
            var token = file.Tokens[i];
            if (Keys.Any(key => token.Text.Contains(key, StringComparison.OrdinalIgnoreCase)))
            {
                yield return file.Problem(token, $"'{token.Text}' is about a key; the app and its operators are identities.");
            }
            else if (token.Kind == BicepTokenKind.Word && token.Text.StartsWith("list", StringComparison.Ordinal) && i + 1 < file.Tokens.Count && file.Tokens[i + 1].IsSymbol('('))
            {
                yield return file.Problem(token, $"{token.Text}() asks for keys; the app and its operators are identities.");
            }
        }
    }

    // An output stands on one line.
    private static IEnumerable<BicepProblem> OutputsIn(BicepFile file) =>
        file.Tokens.Where(static token => token.IsWord("output"))
            .SelectMany(output => file.Tokens.Where(token => token.Line == output.Line && token.Kind == BicepTokenKind.Word && Tells(token.Text)))
            .Select(token => file.Problem(token, $"The output gives away '{token.Text}'; outputs are kept in clear with the deployment."));

    private static bool Tells(string word) => Hidden.Any(hidden => word.EndsWith(hidden, StringComparison.OrdinalIgnoreCase) || word.EndsWith(hidden + "s", StringComparison.OrdinalIgnoreCase));
}
