using System.Globalization;
using System.Text;
using Ingest.Storage;

namespace Ingest.Entities;

/// <summary>The form in which two spellings of one name are the same: no capitals, accents, hyphens, stops or leading article.</summary>
public static class NameKey
{
    private const string Article = "the ";

    /// <summary>The key of a name; empty if the name has neither letter nor digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var unit in AnyUnicode.Normalize(name, NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(unit))
            {
                key.Append(char.ToLowerInvariant(unit));
            }
            else if (IsGap(unit) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var text = key.ToString().TrimEnd();
        return text.StartsWith(Article, StringComparison.Ordinal) ? text[Article.Length..] : text;
    }

    /// <summary>Stops, apostrophes and accents leave nothing behind ("U.S." is "us"); all other marks leave a gap.</summary>
    private static bool IsGap(char unit) =>
        unit is not ('.' or '\'' or '’' or '‘' or 'ʼ' or '`')
        && CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
}
