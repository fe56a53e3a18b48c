using System.Runtime.InteropServices;

namespace Ingest.Feeds.Parsing;

/// <summary>As <see cref="Ranked{T}"/>, for times.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RankedTime
{
    private int _rank;

    public DateTimeOffset? Value { get; private set; }

    public void Offer(DateTimeOffset? value, int rank)
    {
        if (value is not null && rank > _rank)
        {
            (Value, _rank) = (value, rank);
        }
    }
}
