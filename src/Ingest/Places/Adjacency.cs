namespace Ingest.Places;

/// <summary>How two names that follow each other belong together.</summary>
internal enum Adjacency
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>"X, Y", "X (Y", "X Y": the second may hold the first.</summary>
    Comma,

    /// <summary>"X in northern Y", "X, a town in Y": the second may hold the first.</summary>
    Preposition,

    /// <summary>"Y's city of X", "the Syrian town of X": the first may hold the second.</summary>
    Owner,
}
