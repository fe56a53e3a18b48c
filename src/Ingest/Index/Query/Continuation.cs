using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Ingest.Index.Query;

/// <summary>The last row of a page: its time in milliseconds since 1970 and its key. As text it is opaque to those who hand it back.</summary>
public sealed record Continuation(long At, string Key)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string text, out Continuation? continuation)
    {
        ArgumentNullException.ThrowIfNull(text);
        continuation = null;
        if (text.Length > 400 || !Base64Url.IsValid(text))
        {
            return false;
        }

        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var bar = plain.IndexOf('|', StringComparison.Ordinal);
        if (bar < 1 || !long.TryParse(plain.AsSpan(0, bar), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at))
        {
            return false;
        }

        continuation = new Continuation(at, plain[(bar + 1)..]);
        return true;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At}|{Key}")));
}
