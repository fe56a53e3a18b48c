namespace Ingest.Language.Naming;

/// <summary>Who says that a name is one; how often each is right is counted apart (<see cref="Sureness"/>).</summary>
internal enum NameOrigin
{
    /// <summary>The model.</summary>
    Model,

    /// <summary>A rule or a list alone, where the model saw no name or only guessed.</summary>
    Rule,

    /// <summary>The same words elsewhere in the text.</summary>
    Recalled,
}
