namespace Ingest.Tests.Infra;

/// <summary>A piece of Bicep and the line it starts on, from 1.</summary>
internal sealed record BicepToken(BicepTokenKind Kind, string Text, int Line)
{
    public bool IsWord(string text) => Kind == BicepTokenKind.Word && Text == text;

    public bool IsSymbol(char symbol) => Kind == BicepTokenKind.Symbol && Text[0] == symbol;
}
