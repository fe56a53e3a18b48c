namespace Ingest.Articles.Revisions;

/// <summary>How one revision's title and text differ from another's, word by word.</summary>
/// <param name="Added">How many words of the text are only in the later one.</param>
/// <param name="Removed">How many are only in the earlier one.</param>
public sealed record RevisionDiff(
    string ArticleId, int From, string FromRevision, int To, string ToRevision, int Added, int Removed, IReadOnlyList<DiffPart> Title, IReadOnlyList<DiffPart> Text)
{
    /// <summary>Compares two revisions of an article.</summary>
    public static RevisionDiff Of(RevisionEntry from, RevisionEntry to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var text = WordDiff.Compare(from.Revision.Text, to.Revision.Text);
        return new RevisionDiff(
            to.Revision.ArticleId, from.Number, from.Revision.Revision, to.Number, to.Revision.Revision, Words(text, DiffKind.Added), Words(text, DiffKind.Removed),
            WordDiff.Compare(from.Revision.Title, to.Revision.Title), text);
    }

    /// <summary>How many words the parts of a kind hold; signs alone do not count.</summary>
    internal static int Words(IEnumerable<DiffPart> parts, DiffKind kind) =>
        parts.Where(part => part.Kind == kind).Sum(static part => DiffWords.Split(part.Text).Count(static word => word.Any(char.IsLetterOrDigit)));
}
