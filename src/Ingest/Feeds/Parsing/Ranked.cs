namespace Ingest.Feeds.Parsing;

/// <summary>A value that several elements may give: the one of the highest rank counts, of equal ones the first.</summary>
internal struct Ranked<T>
    where T : class
{
    private int _rank;

    public T? Value { get; private set; }

    public void Offer(T? value, int rank)
    {
        if (value is not null && rank > _rank)
        {
            (Value, _rank) = (value, rank);
        }
    }
}
