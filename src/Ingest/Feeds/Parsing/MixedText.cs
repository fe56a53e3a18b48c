using System.Buffers;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads bytes that are no valid text of one encoding: what is UTF-8 is kept as such, every other byte is taken for windows-1252.</summary>
internal static class MixedText
{
    public static DocumentText Decode(ReadOnlySpan<byte> bytes)
    {
        var western = DeclaredEncoding.Find("windows-1252")!;
        var text = new StringBuilder(bytes.Length);
        var good = 0;
        var stray = 0;
        while (!bytes.IsEmpty)
        {
            var plain = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
            var ascii = plain < 0 ? bytes : bytes[..plain];
            text.Append(Encoding.ASCII.GetString(ascii));
            bytes = bytes[ascii.Length..];
            if (bytes.IsEmpty)
            {
                break;
            }

            if (Rune.DecodeFromUtf8(bytes, out var rune, out var taken) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
                good++;
            }
            else
            {
                taken = 1;
                text.Append(western.GetString(bytes[..1]));
                stray++;
            }

            bytes = bytes[taken..];
        }

        return new DocumentText(text.ToString(), good >= stray ? "utf-8" : "windows-1252");
    }
}
