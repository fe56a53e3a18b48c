using System.Globalization;
using System.Runtime.InteropServices;

namespace Ingest.Claims.Events;

/// <summary>The days that a time covers, as they are written.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>The days of a time given by <c>yyyy-MM-dd</c> or instants, each instant on the day that it is written with; null where they are none.</summary>
    public static DayRange? Of(string start, string end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return Day(start) is { } first && Day(end) is { } last && first <= last ? new DayRange(first, last) : null;
    }

    /// <summary>Whether both have a day in common.</summary>
    public bool Meets(DayRange other) => First <= other.Last && other.First <= Last;

    /// <summary>One day, or two with a slash between them (ISO 8601).</summary>
    public override string ToString() => First == Last ? DaySpan.Write(First) : $"{DaySpan.Write(First)}/{DaySpan.Write(Last)}";

    private static DateOnly? Day(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
