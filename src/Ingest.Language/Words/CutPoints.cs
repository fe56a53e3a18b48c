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

    private static bool IsSkinTone(string text, int index) =>
        text[index] == '\uD83C' && index + 1 < text.Length && text[index + 1] is >= '\uDFFB' and <= '\uDFFF';
}
