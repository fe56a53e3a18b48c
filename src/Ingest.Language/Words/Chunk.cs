using System.Runtime.InteropServices;

namespace Ingest.Language.Words;

/// <summary>A run of text without white space, within its sentence, and what is cut of it so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Chunk
{
    private const int LongestNeighbour = 12;

    /// <summary>The text.</summary>
    internal required string Text { get; init; }

    /// <summary>Where the sentence starts.</summary>
    internal required int SentenceStart { get; init; }

    /// <summary>Where the sentence ends.</summary>
    internal required int SentenceEnd { get; init; }

    /// <summary>Where the run starts.</summary>
    internal required int Start { get; init; }

    /// <summary>Where it ends.</summary>
    internal required int End { get; init; }

    /// <summary>Where the word starts that is not ended yet.</summary>
    internal int WordStart { get; set; }

    /// <summary>How the word before it was ended.</summary>
    internal WordCut Last { get; set; }

    /// <summary>Whether it looks like an address on the web or of mail.</summary>
    internal bool IsAddress { get; private set; }

    /// <summary>The run that starts at <paramref name="start"/>, which is no white space.</summary>
    internal static Chunk At(string text, int sentenceStart, int sentenceEnd, int start)
    {
        var end = start;
        while (end < sentenceEnd && CharClasses.Of(text[end]) != CharClass.Space)
        {
            end++;
        }

        return new Chunk { Text = text, SentenceStart = sentenceStart, SentenceEnd = sentenceEnd, Start = start, End = end, WordStart = start, IsAddress = WebAddress.MayHold(text.AsSpan(start, end - start)) };
    }

    /// <summary>Where the run before this one starts, at most a dozen characters back and in the same sentence; its own start if there is none.</summary>
    internal readonly int BeforeStart()
    {
        var index = BeforeEnd();
        var end = index;
        while (index > SentenceStart && end - index < LongestNeighbour && CharClasses.Of(Text[index - 1]) != CharClass.Space)
        {
            index--;
        }

        return index;
    }

    /// <summary>Where the run before this one ends.</summary>
    internal readonly int BeforeEnd()
    {
        var index = Start;
        while (index > SentenceStart && Start - index < LongestNeighbour && CharClasses.Of(Text[index - 1]) == CharClass.Space)
        {
            index--;
        }

        return index;
    }

    /// <summary>Where the next run of the sentence starts, or the end of the sentence.</summary>
    internal readonly int AfterStart()
    {
        var index = End;
        while (index < SentenceEnd && index - End < LongestNeighbour && CharClasses.Of(Text[index]) == CharClass.Space)
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the next run ends, at most a dozen characters on.</summary>
    internal readonly int AfterEnd(int start)
    {
        var index = start;
        while (index < SentenceEnd && index - start < LongestNeighbour && CharClasses.Of(Text[index]) != CharClass.Space)
        {
            index++;
        }

        return index;
    }
}
