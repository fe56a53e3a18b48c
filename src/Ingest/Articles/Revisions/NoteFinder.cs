namespace Ingest.Articles.Revisions;

/// <summary>Finds the notes in which publishers say that they corrected, clarified or updated an article.</summary>
public static class NoteFinder
{
    private const int LongestNote = 1000;

    /// <summary>The notes of a text in their order. A note ends with its line; one with a heading of its own is the line below it.</summary>
    public static IReadOnlyList<RevisionNote> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var notes = new List<RevisionNote>();
        (TextLine Line, NoteKind Kind)? heading = null;
        foreach (var line in TextLine.Of(text))
        {
            if (line.Text.Length > LongestNote)
            {
                heading = null;
                continue;
            }

            if (NoteLexicon.Default.Heading(line.Text) is { } above)
            {
                heading = (line, above);
                continue;
            }

            if (heading is { } head)
            {
                notes.Add(Note(text, head.Kind, head.Line.Offset, line.Offset + line.Text.Length));
                heading = null;
            }
            else if (NoteLexicon.Default.Label(line.Text) is { } kind)
            {
                notes.Add(Note(text, kind, line.Offset, line.Offset + line.Text.Length));
            }
            else if (NoteLexicon.Default.Sentence(line.Text) is { } sentence)
            {
                notes.Add(Note(text, sentence.Kind, line.Offset + sentence.Start, line.Offset + line.Text.Length));
            }
        }

        return notes;
    }

    private static RevisionNote Note(string text, NoteKind kind, int start, int end) => new(kind, text[start..end], start, end - start);
}
