using System.Globalization;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>What one entry can be known by, before the others of its document are looked at.</summary>
/// <param name="Names">From the widest to the narrowest; the last differs for any two entries that differ.</param>
/// <param name="Link">Its link as it is compared, or null.</param>
/// <param name="Fingerprint">64 bits of link (without one, id) and text.</param>
internal sealed record EntryMarks(IReadOnlyList<string> Names, string? Link, ulong Fingerprint)
{
    public static EntryMarks Of(FeedEntry entry)
    {
        var id = string.IsNullOrWhiteSpace(entry.Id) ? null : WithoutScheme(entry.Id);
        var link = entry.Url is null ? null : ComparableAddress.Of(entry.Url);
        var print = ContentId.Of("entry", link ?? id ?? string.Empty, EntryText.Of(entry));
        IReadOnlyList<string> names = (id, link) switch
        {
            ({ } named, { } linked) => [ContentId.Of("id", named), ContentId.Of("id+url", named, linked), ContentId.Of("shared", named, print)],
            ({ } named, null) => [ContentId.Of("id", named), ContentId.Of("shared", named, print)],
            (null, { } linked) => [ContentId.Of("url", linked), ContentId.Of("shared", linked, print)],
            _ => [ContentId.Of("content", print)],
        };
        var fingerprint = ulong.Parse(print.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new EntryMarks(names, link, fingerprint == SeenEntries.NoFingerprint ? 1 : fingerprint);
    }

    // A site that goes from http to https gives all of its entries other ids, where those are addresses.
    private static string WithoutScheme(string id) =>
        id.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? id["https://".Length..]
        : id.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? id["http://".Length..]
        : id;
}
