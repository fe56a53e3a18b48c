namespace Ingest.Language.Parsing;

/// <summary>What some features of a state look at and nothing else: one word or two in their roles. Their sums are worked out once for a sentence.</summary>
internal enum StatePart
{
    /// <summary>The word on top of the stack.</summary>
    Top = 1,

    /// <summary>The word below it.</summary>
    Under,

    /// <summary>The third word of the stack.</summary>
    Third,

    /// <summary>The front of the buffer, with what follows it in the text.</summary>
    Front,

    /// <summary>Top and front.</summary>
    TopAndFront,

    /// <summary>The word below the top, and the top.</summary>
    UnderAndTop,
}
