namespace Ingest.Language.Words;

/// <summary>Walks a chunk from left to right and says where it may be cut: as <see cref="CutPoints"/> and, within runs of letters, <see cref="SplitWords"/> allow.</summary>
internal ref struct SplitPlaces
{
    private readonly SplitWords _splits;
    private readonly string _text;
    private readonly int _end;
    private uint _places;
    private int _runStart;

    internal SplitPlaces(SplitWords splits, string text, int start, int end)
    {
        _splits = splits;
        _text = text;
        _end = end;
        EnterRun(start);
    }

    /// <summary>Whether a word may end before <paramref name="index"/>; ask for every place in turn.</summary>
    internal bool Allows(int index)
    {
        if (CharClasses.Of(_text[index - 1]) != CharClass.Letter)
        {
            EnterRun(index);
        }

        return CutPoints.Allows(_text, index) || (index - _runStart <= SplitWords.Longest && (_places >> (index - _runStart) & 1) != 0);
    }

    private void EnterRun(int start)
    {
        var end = start;
        while (end < _end && end - start <= SplitWords.Longest && CharClasses.Of(_text[end]) == CharClass.Letter)
        {
            end++;
        }

        _runStart = start;
        _places = end == start ? 0 : _splits.Places(_text.AsSpan(start, end - start));
    }
}
