namespace Ingest.Azure.Language.Wire;

/// <summary>An error as the service says it, of a request or of one text.</summary>
internal sealed record ServiceError(string? Code, string? Message, IReadOnlyList<ServiceError?>? Details, InnerServiceError? Innererror)
{
    private const int LongestMessage = 300;

    /// <summary>
    /// The code that says most, and its message. It stands at the bottom of <c>innererror</c>; newer answers hide the error that has one in
    /// <c>details[0]</c>. The message is cut to 300 characters: a list of all languages helps nobody.
    /// </summary>
    public (string Code, string Message) Effective()
    {
        if (Innererror is { } inner)
        {
            while (inner.Innererror is { } deeper)
            {
                inner = deeper;
            }

            return (inner.Code ?? Code ?? string.Empty, Cut(inner.Message ?? Message));
        }

        return Details is [{ } first, ..] ? first.Effective() : (Code ?? string.Empty, Cut(Message));
    }

    private static string Cut(string? message) =>
        message is null ? "no reason given" : message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
}
