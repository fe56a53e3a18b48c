namespace Ingest.Language.Parsing;

/// <summary>What a step of the arc-hybrid system does (Kuhlmann, Gómez-Rodríguez and Satta, 2011).</summary>
internal enum Transition : byte
{
    /// <summary>Puts the front of the buffer on the stack.</summary>
    Shift,

    /// <summary>Takes the top of the stack away; its head is the front of the buffer, which at the end is the root's place.</summary>
    Left,

    /// <summary>Takes the top of the stack away; its head is the word below it.</summary>
    Right,
}
