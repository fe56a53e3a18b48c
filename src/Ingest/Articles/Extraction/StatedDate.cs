using System.Runtime.InteropServices;

namespace Ingest.Articles.Extraction;

/// <summary>A date as it is written somewhere: midnight UTC where only its day is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatedDate(DateTimeOffset Time, DatePrecision Precision)
{
    public PageDate From(DateSource source) => new(Time, source, Precision);
}
