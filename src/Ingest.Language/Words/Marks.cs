namespace Ingest.Language.Words;

/// <summary>The marks that decide where words and sentences end.</summary>
internal static class Marks
{
    /// <summary>The apostrophes that stand inside words, the typewriter's and the printer's.</summary>
    internal static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>Hyphens that join words; dashes do not.</summary>
    internal static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    /// <summary>Marks that end a sentence in the scripts of the news.</summary>
    internal static bool IsTerminal(char unit) => unit is '.' or '!' or '?' or '\u2026' || IsFullTerminal(unit);

    /// <summary>Marks that can do nothing but end a sentence: no abbreviation is written with them.</summary>
    internal static bool IsFullTerminal(char unit) => unit is '\u3002' or '\uFF01' or '\uFF1F' or '\uFF0E' or '\uFF61'
        or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u203C' or '\u2047' or '\u2048' or '\u2049'
        or '\u0589' or '\u1362' or '\u1367' or '\u104B' or '\u17D4' or '\u17D5' or '\u061E';

    /// <summary>Marks that can only close: brackets and the closing quotes of most countries.</summary>
    internal static bool IsCloser(char unit) => unit is ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '\u203A'
        or '\u300D' or '\u300F' or '\uFF09' or '\u300B' or '\u3011' or '\uFF3D';

    /// <summary>Marks that can only open. The low quotes of German open; its closing one is the English opening one.</summary>
    internal static bool IsOpener(char unit) => unit is '(' or '[' or '{' or '\u201C' or '\u2018' or '\u00AB' or '\u2039'
        or '\u201E' or '\u201A' or '\u300C' or '\u300E' or '\uFF08' or '\u300A' or '\u3010' or '\uFF3B' or '\u00BF' or '\u00A1';

    /// <summary>Marks that open and close, which only their place tells.</summary>
    internal static bool IsStraightQuote(char unit) => unit is '"' or '\'' or '`' or '\u00B4' or '\uFF02';

    /// <summary>Marks written in runs that mean one thing: dots, dashes, rules, and quotes made of two apostrophes.</summary>
    internal static bool Repeats(char unit) =>
        unit is '.' or '!' or '?' or '-' or '*' or '_' or '=' or '~' or '\'' or '`' or '/' or '#' or '+' or '\u2013' or '\u2014'
            or '\u2026' or '\u2022' or '\u00B7' or '|' or '<' or '>' or '^';

    /// <summary>Marks that begin an item of a list.</summary>
    internal static bool IsBullet(char unit) => unit is '\u2022' or '\u2023' or '\u25E6' or '\u25AA' or '\u25CF' or '\u25A0'
        or '*' or '-' or '\u2013' or '\u2014' or '\u00B7' or '\u2043' or '+' or '>';
}
