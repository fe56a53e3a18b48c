namespace Ingest.Quality;

/// <summary>Damages pages as networks, templates and attackers do: bytes, tags, whole stretches. The same random numbers give the same damage.</summary>
internal sealed class PageMutation(IReadOnlyList<byte[]> corpus, Random random)
{
    private const int Longest = 16 * 1024;
    private const int MostRepeats = 300;

    private static readonly byte[][] Pieces =
    [
        "<div>"u8.ToArray(), "</div>"u8.ToArray(), "<p>"u8.ToArray(), "<b>"u8.ToArray(), "<a href=x>"u8.ToArray(), "<table><tr><td>"u8.ToArray(), "<ul><li>"u8.ToArray(), "<li>"u8.ToArray(), "<article><h1>"u8.ToArray(),
        "<!--"u8.ToArray(), "-->"u8.ToArray(), "<script>"u8.ToArray(), "</script>"u8.ToArray(), "<style>"u8.ToArray(), "<title>"u8.ToArray(), "<svg><path>"u8.ToArray(), "<template>"u8.ToArray(), "<select><option>"u8.ToArray(),
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":["u8.ToArray(), "{\"@graph\":["u8.ToArray(), "\"datePublished\":\"99999-13-41T99:99\","u8.ToArray(), "\"articleBody\":\"\\ud800 &#xD800;\","u8.ToArray(),
        "<meta charset=utf-16>"u8.ToArray(), "<meta property=\"article:published_time\" content=\"0000-00-00\">"u8.ToArray(), "<link rel=canonical href=\"http://[\">"u8.ToArray(), "<a rel=next href=\"?page=999999999999\">"u8.ToArray(),
        "<time datetime=\"-1\">"u8.ToArray(), "<span class=\"date byline author\">"u8.ToArray(), "<div itemprop=liveBlogUpdate itemscope>"u8.ToArray(), "<base href=\"//\">"u8.ToArray(), "<frameset>"u8.ToArray(), "<plaintext>"u8.ToArray(),
        "&#x110000;"u8.ToArray(), "&#0;"u8.ToArray(), "&amp"u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), " a=\""u8.ToArray(), [0], [0xff, 0xfe], [0xc2], [0xed, 0xa0, 0x80],
    ];

    /// <summary>One damaged page, a hundred kilobytes at most.</summary>
    public byte[] Next()
    {
        var page = corpus[random.Next(corpus.Count)];
        var from = page.Length > Longest ? random.Next(page.Length - Longest) : 0;
        var bytes = new List<byte>(page.AsSpan(from, Math.Min(page.Length, Longest)).ToArray());
        for (var n = random.Next(1, 8); n > 0; n--)
        {
            Damage(bytes);
        }

        return [.. bytes];
    }

    private void Damage(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 400), bytes.Count - at));
                break;
            case 2:
                DropATag(bytes, at);
                break;
            case 3:
                Splice(bytes, at);
                break;
            case 4:
                var piece = Pieces[random.Next(Pieces.Length)];
                for (var n = random.Next(1, MostRepeats); n > 0; n--)
                {
                    bytes.InsertRange(at, piece);
                }

                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private static void DropATag(List<byte> bytes, int at)
    {
        var start = at < bytes.Count ? bytes.IndexOf((byte)'<', at) : -1;
        var end = start < 0 ? -1 : bytes.IndexOf((byte)'>', start);
        if (end > start)
        {
            bytes.RemoveRange(start, end - start + 1);
        }
    }

    private void Splice(List<byte> bytes, int at)
    {
        var other = corpus[random.Next(corpus.Count)];
        var from = random.Next(other.Length + 1);
        bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 2000), other.Length - from)).ToArray());
    }
}
