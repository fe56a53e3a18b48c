using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Repairs characters that no publisher means: NUL (UTF-16 that something took for bytes of text), and the control characters that windows-1252 was turned into.</summary>
internal static class StrayCharacters
{
    private static readonly Encoding Western = DeclaredEncoding.Find("windows-1252")!;

    /// <summary>The text without them; the same text where there are none.</summary>
    public static string Repair(string text, WarningList warnings)
    {
        var repaired = text;
        if (repaired.Contains('\0', StringComparison.Ordinal))
        {
            warnings.Add("wrong-encoding", "There are NUL characters in the text; they were left out.");
            repaired = repaired.Replace("\0", string.Empty, StringComparison.Ordinal);
        }

        if (!repaired.AsSpan().ContainsAnyInRange('\u0080', '\u009f'))
        {
            return repaired;
        }

        warnings.Add("wrong-encoding", "Control characters stand where windows-1252 has quotation marks and dashes; they were read as those.");
        return string.Create(repaired.Length, repaired, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = from[i] is >= '\u0080' and <= '\u009f' ? OfWestern(from[i]) : from[i];
            }
        });
    }

    private static char OfWestern(char c)
    {
        Span<char> meant = stackalloc char[1];
        return Western.TryGetChars([(byte)c], meant, out var count) && count == 1 ? meant[0] : c;
    }
}
