namespace Ingest.Articles;

/// <summary>What came of keeping an article.</summary>
public abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    /// <summary>The revision that now stands for the article, as it is stored.</summary>
    public abstract ArticleRevision Current { get; }

    /// <summary>The text is new: a revision was written (perhaps by an attempt that was interrupted).</summary>
    public sealed record Kept(ArticleRevision Revision) : KeepOutcome
    {
        public override ArticleRevision Current => Revision;
    }

    /// <summary>The article was kept with this text before.</summary>
    public sealed record Unchanged(ArticleRevision Existing) : KeepOutcome
    {
        public override ArticleRevision Current => Existing;
    }
}
