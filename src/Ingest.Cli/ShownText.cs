using System.Globalization;
using System.Text;

namespace Ingest.Cli;

/// <summary>Texts come from the web: nothing in them may steer the terminal.</summary>
internal static class ShownText
{
    /// <summary>The text with a space for every control and format character but line feeds.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append((Rune.IsControl(rune) && rune.Value is not (int)'\n') || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? " " : rune.ToString());
        }

        return shown.ToString();
    }
}
