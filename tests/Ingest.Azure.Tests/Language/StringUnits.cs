using System.Globalization;

namespace Ingest.Azure.Tests.Language;

/// <summary>What offsets are counted in.</summary>
internal sealed record StringUnits(string Name, Func<string, int> Count)
{
    public static IReadOnlyList<StringUnits> All { get; } =
    [
        new("TextElements_v8", static text => new StringInfo(text).LengthInTextElements),
        new("UnicodeCodePoint", static text => text.EnumerateRunes().Count()),
        new("Utf16CodeUnit", static text => text.Length),
    ];
}
