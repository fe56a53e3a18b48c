namespace Ingest.Feeds.Parsing;

/// <summary>A value that several elements may give: the one of the highest rank counts, of equal ones the first.</summary>
internal struct Ranked<T>
    where T : class
{
    private int _rank;

    public T? Value { get; private set; }

    /// <summary>As <see cref="Offer"/>, but of equal ones the last counts.</summary>
    public void OfferLast(T? value, int rank)
    {
        if (value is not null && rank >= _rank)
        {
            (Value, _rank) = (value, rank);
        }
    }

    public void Offer(T? value, int rank)
    {
        if (value is not null && rank > _rank)
        {
            (Value, _rank) = (value, rank);
        }
    }
}
