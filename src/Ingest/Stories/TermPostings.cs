using System.Runtime.InteropServices;

namespace Ingest.Stories;

/// <summary>The reports that have a term, in order of arrival: added at the end, taken away at the front.</summary>
internal sealed class TermPostings
{
    private readonly List<TermPosting> _postings = new(1);
    private int _start;

    public bool IsEmpty => _start == _postings.Count;

    public void Add(TermPosting posting) => _postings.Add(posting);

    /// <summary>The last <paramref name="count"/> at most.</summary>
    public ReadOnlySpan<TermPosting> Last(int count) => CollectionsMarshal.AsSpan(_postings)[Math.Max(_start, _postings.Count - count)..];

    /// <summary>Takes the oldest away.</summary>
    public void RemoveFirst()
    {
        _postings[_start++] = default;
        if (_start > 32 && _start > _postings.Count / 2)
        {
            _postings.RemoveRange(0, _start);
            _start = 0;
        }
    }
}
