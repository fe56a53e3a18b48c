namespace Ingest.Articles.Warc;

/// <summary>A record of a web archive (ISO 28500:2017, WARC/1.1) before it is written.</summary>
/// <param name="Type">The WARC-Type: <c>warcinfo</c>, <c>response</c>, <c>resource</c> or <c>metadata</c>.</param>
/// <param name="Id">The WARC-Record-ID, without its angle brackets (<see cref="WarcId"/>).</param>
/// <param name="Date">The WARC-Date.</param>
/// <param name="ContentType">The media type of the block.</param>
/// <param name="Block">The block: the content of the record.</param>
/// <param name="PayloadOffset">Where the payload begins in the block of a <c>response</c>, in bytes; null where the record has none apart from its block.</param>
/// <param name="Fields">Further header fields, in the order they are written.</param>
public sealed record WarcRecord(
    string Type, string Id, DateTimeOffset Date, string ContentType, ReadOnlyMemory<byte> Block, int? PayloadOffset, IReadOnlyList<(string Name, string Value)> Fields);
