namespace Ingest.Tests.Infra;

/// <summary>What a piece of Bicep is.</summary>
internal enum BicepTokenKind
{
    /// <summary>A name, a keyword or a number.</summary>
    Word,

    /// <summary>A string, without its quotes; what is put into it stands before it as pieces of its own.</summary>
    Text,

    /// <summary>Any other character.</summary>
    Symbol,
}
