namespace Ingest.Tests.Infra;

/// <summary>A Bicep file in pieces. <paramref name="Name"/> is its path below the folder, with slashes.</summary>
internal sealed record BicepFile(string Name, IReadOnlyList<BicepToken> Tokens)
{
    /// <summary>The declarations <c>resource name 'type@version'</c> or <c>module name 'path'</c>: where the text stands, and the text.</summary>
    public IEnumerable<(int Index, BicepToken Text)> Declared(string keyword)
    {
        for (var i = 0; i + 2 < Tokens.Count; i++)
        {
            if (Tokens[i].IsWord(keyword) && Tokens[i + 1].Kind == BicepTokenKind.Word && Tokens[i + 2].Kind == BicepTokenKind.Text)
            {
                yield return (i + 2, Tokens[i + 2]);
            }
        }
    }

    public BicepProblem Problem(BicepToken token, string message) => new(Name, token.Line, message);
}
