using System.Text;

namespace Ingest.Storage;

/// <summary>What every queue asks of its callers, checked the same way everywhere.</summary>
public static class QueueArguments
{
    /// <summary>Throws <see cref="ArgumentException"/> for a name that not every queue can have.</summary>
    public static void CheckName(string queue)
    {
        if (!QueueNames.IsValid(queue))
        {
            throw new ArgumentException($"'{queue}' is not a queue name: 3 to 63 lower-case letters, digits and single hyphens.", nameof(queue));
        }
    }

    /// <summary>Whether every queue can carry a body.</summary>
    public static bool Fits(string body) => Encoding.UTF8.GetByteCount(body) <= QueueMessage.MaxBodyBytes;

    /// <summary>Throws <see cref="ArgumentException"/> for a body that not every queue can carry.</summary>
    public static void CheckBodies(IReadOnlyList<string> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        foreach (var body in bodies)
        {
            if (!Fits(body))
            {
                var bytes = Encoding.UTF8.GetByteCount(body);
                throw new ArgumentException(
                    FormattableString.Invariant($"A message of {bytes} bytes is too long; send an id instead of the text ({QueueMessage.MaxBodyBytes} bytes of UTF-8 at most)."),
                    nameof(bodies));
            }
        }
    }
}
