namespace Ingest.Index.Query;

/// <summary>A query that only the index could tell to be wrong; the message says what is allowed.</summary>
public sealed class QueryException : Exception
{
    public QueryException(string parameter, string message, Exception innerException)
        : base(message, innerException) => Parameter = parameter;

    public QueryException(string message)
        : base(message)
    {
    }

    public QueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public QueryException()
    {
    }

    /// <summary>The parameter that is wrong.</summary>
    public string Parameter { get; } = "text";
}
