namespace Ingest.Language.Tongues;

/// <summary>Which script a letter is of, and which language writes a script alone.</summary>
internal static class Scripts
{
    private static readonly (char First, char Last, Script Script, string? Language)[] Ranges =
    [
        ('A', 'Z', Script.Latin, null),
        ('a', 'z', Script.Latin, null),
        ('\u00C0', '\u024F', Script.Latin, null),
        ('\u0370', '\u03FF', Script.Greek, "el"),
        ('\u0400', '\u052F', Script.Cyrillic, null),
        ('\u0530', '\u058F', Script.Armenian, "hy"),
        ('\u0590', '\u05FF', Script.Hebrew, "he"),
        ('\u0600', '\u06FF', Script.Arabic, null),
        ('\u0750', '\u077F', Script.Arabic, null),
        ('\u0900', '\u097F', Script.Devanagari, null),
        ('\u0980', '\u09FF', Script.Bengali, "bn"),
        ('\u0A00', '\u0A7F', Script.Gurmukhi, "pa"),
        ('\u0A80', '\u0AFF', Script.Gujarati, "gu"),
        ('\u0B80', '\u0BFF', Script.Tamil, "ta"),
        ('\u0C00', '\u0C7F', Script.Telugu, "te"),
        ('\u0C80', '\u0CFF', Script.Kannada, "kn"),
        ('\u0D00', '\u0D7F', Script.Malayalam, "ml"),
        ('\u0D80', '\u0DFF', Script.Sinhala, "si"),
        ('\u0E00', '\u0E7F', Script.Thai, "th"),
        ('\u0E80', '\u0EFF', Script.Lao, "lo"),
        ('\u1000', '\u109F', Script.Burmese, "my"),
        ('\u10A0', '\u10FF', Script.Georgian, "ka"),
        ('\u1100', '\u11FF', Script.Hangul, "ko"),
        ('\u1200', '\u137F', Script.Ethiopic, "am"),
        ('\u1780', '\u17FF', Script.Khmer, "km"),
        ('\u1E00', '\u1EFF', Script.Latin, null),
        ('\u3040', '\u30FF', Script.Kana, "ja"),
        ('\u3400', '\u9FFF', Script.Han, "zh"),
        ('\uAC00', '\uD7AF', Script.Hangul, "ko"),
    ];

    /// <summary>The script of a letter.</summary>
    internal static Script Of(char letter)
    {
        foreach (var range in Ranges)
        {
            if (letter >= range.First && letter <= range.Last)
            {
                return range.Script;
            }
        }

        return Script.Other;
    }

    /// <summary>The language that writes a script alone, or null where several share it.</summary>
    internal static string? LanguageOf(Script script)
    {
        foreach (var range in Ranges)
        {
            if (range.Script == script)
            {
                return range.Language;
            }
        }

        return null;
    }
}
