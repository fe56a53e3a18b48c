using Ingest.Articles;
using Ingest.Articles.Revisions;
using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>Whether a changed article takes something back that its owner was told of. Pure.</summary>
internal static class CorrectionRule
{
    private const int LongestQuote = 300;

    /// <summary>A sentence of the revision before is gone, or the publisher says what it corrected; sentences that were only added make no correction, nor do entries that fall off a live blog.</summary>
    public static Gain? Of(IReadOnlyList<ToldReport> reports, ArticleRevision revision, WatchMatch match)
    {
        if (reports.LastOrDefault(report => report.ArticleId == revision.ArticleId && report.Revision != revision.Revision) is not { } before)
        {
            return null;
        }

        if (Notes(revision).FirstOrDefault(note => !before.Notes.Contains(Hash(note.Text), StringComparer.Ordinal)) is { } noted)
        {
            return Gain(revision, $"the publisher corrected the article: \"{(noted.Text.Length > LongestQuote ? TextCut.Before(noted.Text, LongestQuote) + "…" : noted.Text)}\"");
        }

        var now = Hashes(match).ToHashSet(StringComparer.Ordinal);
        return revision.Entries.Count > 0 || before.Sentences.All(now.Contains)
            ? null
            : Gain(revision, "the article was changed since: a sentence that mentions it reads differently now");
    }

    /// <summary>That an article was corrected, in the given words.</summary>
    public static Gain Gain(ArticleRevision revision, string words) => new(Watches.Gain.Correction, $"correction:{revision.ArticleId}:{revision.Revision}", words);

    /// <summary>What stands for the sentences of a match among what is told.</summary>
    public static IReadOnlyList<string> Hashes(WatchMatch match) => [.. match.Sentences.Select(static sentence => Hash(sentence.Text))];

    /// <summary>The same for the publisher's corrections.</summary>
    public static IReadOnlyList<string> NoteHashes(ArticleRevision revision) => [.. Notes(revision).Select(static note => Hash(note.Text))];

    private static IEnumerable<RevisionNote> Notes(ArticleRevision revision) =>
        revision.Notes.Where(static note => note.Kind is NoteKind.Correction or NoteKind.Clarification or NoteKind.Retraction);

    private static string Hash(string sentence) => ContentId.Of(Matching.TextWords.Key(sentence));
}
