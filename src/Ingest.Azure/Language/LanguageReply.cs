using Ingest.Azure.Language.Wire;

namespace Ingest.Azure.Language;

/// <summary>What came of one request to the service, after its repetitions.</summary>
internal abstract record LanguageReply
{
    private LanguageReply()
    {
    }

    /// <summary>It answered in the agreed form; whether it answered for every text is not said yet.</summary>
    public sealed record Answered(AnswerResults Results) : LanguageReply;

    /// <summary>It refuses these texts together, or one of them; sent one by one, the good ones are read.</summary>
    public sealed record Indigestible(string Code, string Message) : LanguageReply;

    /// <summary>The account's volume is used up; asking again before <paramref name="For"/> has passed is useless.</summary>
    public sealed record QuotaUsedUp(TimeSpan For, string Message) : LanguageReply;

    /// <summary>It did not answer, or not so that it can be understood.</summary>
    /// <param name="After">How long it asked to wait.</param>
    /// <param name="MayBeCounted">Whether it may have read the texts, and counted them, without us knowing the answer.</param>
    public sealed record Failed(string Code, string Message, bool IsTransient, TimeSpan? After, bool MayBeCounted) : LanguageReply;
}
