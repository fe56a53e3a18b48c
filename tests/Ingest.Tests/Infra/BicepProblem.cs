namespace Ingest.Tests.Infra;

/// <summary>Something wrong in a Bicep file: where (the file's name below the folder, the line from 1) and what.</summary>
internal sealed record BicepProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}({Line}): {Message}";
}
