namespace Ingest.Language.Parsing;

/// <summary>What some features of a state look at and nothing else, so that states which agree in it share their sum.</summary>
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

    /// <summary>All three words.</summary>
    Words,

    /// <summary>The top's children, and the front.</summary>
    TopPhrase,

    /// <summary>The children of the word below the top, and the top.</summary>
    UnderPhrase,

    /// <summary>The front's children, and the top.</summary>
    FrontPhrase,

    /// <summary>All three words with their children, and the third word of the stack.</summary>
    Whole,

    /// <summary>The last two transitions, and all three words.</summary>
    History,
}
