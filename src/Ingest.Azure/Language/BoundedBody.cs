namespace Ingest.Azure.Language;

/// <summary>Reads an answer's body, but never more than a bound.</summary>
internal static class BoundedBody
{
    /// <summary>Five texts with an entity at every fifth character come to about 8 MB; twice that is no answer.</summary>
    public const int Most = 16 * 1024 * 1024;

    /// <summary>The bytes; null where there are more than <see cref="Most"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream? body, CancellationToken cancellationToken)
    {
        if (body is null)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        using var bytes = new MemoryStream();
        var part = new byte[81_920];
        while (await body.ReadAsync(part, cancellationToken) is > 0 and var count)
        {
            if (bytes.Length + count > Most)
            {
                return null;
            }

            await bytes.WriteAsync(part.AsMemory(0, count), cancellationToken);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
