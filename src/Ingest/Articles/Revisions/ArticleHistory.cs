using Ingest.Articles.Visits;

namespace Ingest.Articles.Revisions;

/// <summary>All that is kept of an article: its revisions, oldest first, with the fetches that brought them, whether its page is still there, and when it is asked again.</summary>
public sealed record ArticleHistory(
    string ArticleId, string CanonicalUrl, DateOnly Day, Withdrawal? Withdrawn, IReadOnlyList<RevisionEntry> Revisions, ArticleVisits? Visits)
{
    /// <summary>The last revision.</summary>
    public RevisionEntry Latest() => Revisions[^1];

    /// <summary>The revision that a number (from 1) or the beginning of a revision's id names; null where there is none such, or where several begin so.</summary>
    public RevisionEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length <= 6 && int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return Revisions.FirstOrDefault(entry => entry.Number == number);
        }

        var named = name.Length == 0 ? [] : Revisions.Where(entry => entry.Revision.Revision.StartsWith(name, StringComparison.Ordinal)).ToList();
        return named is [var only] ? only : null;
    }
}
