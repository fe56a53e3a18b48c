namespace Ingest.Feeds.Fetching;

/// <summary>A body went over the limit. Travels from <see cref="BodyReader"/> to <see cref="DocumentFetcher"/>, never further.</summary>
internal sealed class BodyTooLargeException : Exception
{
    public BodyTooLargeException(string message)
        : base(message)
    {
    }

    public BodyTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public BodyTooLargeException()
    {
    }
}
