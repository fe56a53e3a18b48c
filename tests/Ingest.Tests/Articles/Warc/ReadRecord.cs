namespace Ingest.Tests.Articles.Warc;

/// <summary>A record as <see cref="WarcReader"/> read it.</summary>
/// <param name="Bytes">The whole record, its last line breaks included.</param>
internal sealed record ReadRecord(IReadOnlyDictionary<string, string> Fields, byte[] Block, byte[] Bytes)
{
    public string Type => Fields["WARC-Type"];

    public string Id => Fields["WARC-Record-ID"];

    /// <summary>The block of a response behind its headers.</summary>
    public byte[] Payload => Type == "response" ? Block[(Block.AsSpan().IndexOf("\r\n\r\n"u8) + 4)..] : Block;
}
