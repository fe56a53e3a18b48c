namespace Ingest.Language.Words;

/// <summary>What a code point is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>White space: between tokens, never in one (but for addresses there is nothing to keep together).</summary>
    Space,

    /// <summary>A letter of a script that is written in words.</summary>
    Letter,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A combining mark, a joiner or another invisible sign: goes with what stands before it.</summary>
    Mark,

    /// <summary>A Chinese character: a token of its own, for want of spaces.</summary>
    Ideograph,

    /// <summary>A mark of punctuation.</summary>
    Punctuation,

    /// <summary>Anything else, lone surrogates included.</summary>
    Symbol,
}
