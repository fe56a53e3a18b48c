using System.Globalization;

namespace Ingest.Azure.Language;

/// <summary>A part of a text that is sent as one document. Offset and length count UTF-16 code units of the whole text.</summary>
internal sealed record DocumentPiece(int Number, int Offset, string Text)
{
    /// <summary>Characters that make one text record (Azure AI Language pricing, "text record").</summary>
    private const int CharactersOfARecord = 1000;

    /// <summary>The id it is sent under; unique in the text.</summary>
    public string Id { get; } = Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first position after it.</summary>
    public int End => Offset + Text.Length;

    /// <summary>
    /// The most text records it can be counted as, at least 1. UTF-16 code units are counted: whatever the service counts, text elements or code
    /// points, there are no more of those.
    /// </summary>
    public int MostRecords => Math.Max(1, (Text.Length + CharactersOfARecord - 1) / CharactersOfARecord);

    /// <summary>Which part of the text it is, in words.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"characters {Offset} to {End}");
}
