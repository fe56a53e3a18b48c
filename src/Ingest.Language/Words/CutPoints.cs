namespace Ingest.Language.Words;

/// <summary>Where a run of text without white space may be cut into words at all.</summary>
internal static class CutPoints
{
    /// <summary>
    /// Whether a word may end before <paramref name="index"/>: between letters, between digits, inside a surrogate pair and before a mark that belongs to the
    /// character before it none does. Words of letters alone that are cut ("cannot") are known by <see cref="SplitWords"/>.
    /// </summary>
    internal static bool Allows(string text, int index)
    {
        var before = CharClasses.Of(text[index - 1]);
        var after = CharClasses.Of(text[index]);
        return after != CharClass.Mark
            && !(before == after && after is CharClass.Letter or CharClass.Digit or CharClass.Ideograph)
            && !(before is CharClass.Mark or CharClass.Ideograph && after is CharClass.Letter or CharClass.Ideograph)
            && !(char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]))
            && text[index - 1] != '\u200D'
            && !IsSkinTone(text, index);
    }

    /// <summary>Whether a word ends before <paramref name="index"/> whatever stands around: at a long dash and at printers' double quotes, but for runs of one mark.</summary>
    internal static bool Forces(string text, int index) =>
        text[index - 1] != text[index] && (IsAlone(text[index - 1]) || IsAlone(text[index])) && Allows(text, index);

    private static bool IsAlone(char unit) => unit is '\u2014' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A';

    private static bool IsSkinTone(string text, int index) =>
        text[index] == '\uD83C' && index + 1 < text.Length && text[index + 1] is >= '\uDFFB' and <= '\uDFFF';
}
