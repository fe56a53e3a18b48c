namespace Ingest.Quality;

/// <summary>Damages feed documents as networks, editors and attackers do. The same random numbers give the same damage.</summary>
internal sealed class FeedMutation(IReadOnlyList<byte[]> corpus, Random random)
{
    private const int Longest = 16 * 1024;

    private static readonly byte[][] Pieces =
    [
        "<![CDATA["u8.ToArray(), "]]>"u8.ToArray(), "<item>"u8.ToArray(), "</item>"u8.ToArray(), "<entry>"u8.ToArray(), "</channel>"u8.ToArray(), "<!--"u8.ToArray(), "-->"u8.ToArray(),
        "<!DOCTYPE x [<!ENTITY a \"b\">]>"u8.ToArray(), "<?xml version=\"1.0\" encoding=\"utf-16\"?>"u8.ToArray(), "&#x110000;"u8.ToArray(), "&#0;"u8.ToArray(), "&amp;lt;"u8.ToArray(), "&a;"u8.ToArray(),
        " xml:base=\"../a/\""u8.ToArray(), " xmlns:a=\"\""u8.ToArray(), "<a b=\""u8.ToArray(), "='"u8.ToArray(), "\\ud800"u8.ToArray(), "{\"items\":["u8.ToArray(), "[{"u8.ToArray(), "}"u8.ToArray(),
        [0], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0xc2, 0x92], [0xed, 0xa0, 0x80], "<georss:point>"u8.ToArray(), "99999999999999999999"u8.ToArray(), "-1e309 "u8.ToArray(), "<skipHours><hour>"u8.ToArray(),
    ];

    /// <summary>One damaged document, never longer than twice the longest that is cut from.</summary>
    public byte[] Next()
    {
        var document = corpus[random.Next(corpus.Count)];
        var bytes = new List<byte>(document.AsSpan(0, Math.Min(document.Length, Longest)).ToArray());
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            Damage(bytes);
        }

        return [.. bytes];
    }

    private void Damage(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 60), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                var other = corpus[random.Next(corpus.Count)];
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 200), other.Length - from)).ToArray());
                break;
            case 5:
                var piece = Pieces[random.Next(Pieces.Length)];
                for (var n = random.Next(1, 40); n > 0; n--)
                {
                    bytes.InsertRange(at, piece);
                }

                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
