using System.Text;

namespace Ingest.Storage;

/// <summary>Unicode normalisation of text from outside. The framework's own throws on half a surrogate pair and on code points that are no characters; nothing makes this one throw.</summary>
internal static class AnyUnicode
{
    /// <summary>The text in a normal form; what is no character comes out as U+FFFD, which is neither letter nor digit.</summary>
    public static string Normalize(string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

#pragma warning disable RS0030 // The one place that may: the text is whole here.
        return Whole(text).Normalize(form);
#pragma warning restore RS0030
    }

    private static string Whole(string text)
    {
        var suspect = text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF');
        if (suspect < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length).Append(text, 0, suspect);
        foreach (var rune in text.AsSpan(suspect).EnumerateRunes())
        {
            whole.Append(IsCharacter(rune.Value) ? rune : Rune.ReplacementChar);
        }

        return whole.ToString();
    }

    private static bool IsCharacter(int codePoint) => (codePoint & 0xFFFE) != 0xFFFE && codePoint is (< 0xFDD0 or > 0xFDEF);
}
