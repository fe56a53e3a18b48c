namespace Ingest.Feeds.Parsing;

/// <summary>A plain text while it is put together, in a place that is large enough for it.</summary>
internal ref struct PlainText(Span<char> place)
{
    private readonly Span<char> _place = place;
    private int _length;

    public void Add(char c) => _place[_length++] = c;

    /// <summary>Adds text of HTML, references resolved.</summary>
    public void AddWithReferences(ReadOnlySpan<char> html) => _length += References.ResolveInto(_place[_length..], html, warnings: null);

    /// <summary>The text as one line. White space is squeezed in its place: nothing can be added afterwards.</summary>
    public readonly string Squeezed() => new(WhiteSpace.Squeeze(_place[.._length]));
}
