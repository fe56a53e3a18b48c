namespace Ingest.Feeds.Fetching;

/// <summary>A name resolved to no address that may be asked. Travels from the connection callback to <see cref="DocumentFetcher"/>, never further.</summary>
internal sealed class RefusedAddressException : Exception
{
    public RefusedAddressException(string message)
        : base(message)
    {
    }

    public RefusedAddressException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RefusedAddressException()
    {
    }
}
