using System.Globalization;
using System.Text;
using Ingest.Storage;

namespace Ingest.Index;

/// <summary>Names as the index compares them: no case, no marks on letters, words apart by one space, no other signs.</summary>
public static class FoldedName
{
    /// <summary>"Deir ez-Zor" and "DEIR EZ ZOR" both give <c>deir ez zor</c>.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        var pendingSpace = false;
        foreach (var rune in AnyUnicode.Normalize(name, NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (pendingSpace && folded.Length > 0)
                {
                    folded.Append(' ');
                }

                pendingSpace = false;
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (!IsSilent(rune))
            {
                pendingSpace = true;
            }
        }

        return AnyUnicode.Normalize(folded.ToString(), NormalizationForm.FormC);
    }

    /// <summary>Marks on letters and apostrophes (al-Sha'ab, Sana’a) do not part words.</summary>
    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or 0x2018 or 0x2019 or 0x02BC or 0x02BF or 0x02BE
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
