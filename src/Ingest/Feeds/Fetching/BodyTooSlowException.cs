namespace Ingest.Feeds.Fetching;

/// <summary>A body came in too slowly. Travels from <see cref="BodyReader"/> to <see cref="DocumentFetcher"/>, never further.</summary>
internal sealed class BodyTooSlowException : Exception
{
    public BodyTooSlowException(string message)
        : base(message)
    {
    }

    public BodyTooSlowException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public BodyTooSlowException()
    {
    }
}
