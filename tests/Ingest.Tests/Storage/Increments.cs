using System.Globalization;
using System.Text;
using Ingest.Storage;

namespace Ingest.Tests.Storage;

/// <summary>A counter in a blob, counted up by compare-and-set: whoever loses an update shows in the sum.</summary>
public static class Increments
{
    public static async Task AddAsync(IBlobStore store, string name, int times, CancellationToken cancellationToken)
    {
        for (var done = 0; done < times;)
        {
            var blob = await store.GetAsync(name, cancellationToken);
            var value = blob is null ? 0 : int.Parse(Encoding.UTF8.GetString(blob.Content.Span), CultureInfo.InvariantCulture);
            var next = Encoding.UTF8.GetBytes((value + 1).ToString(CultureInfo.InvariantCulture));
            done += await store.ReplaceAsync(name, next, "text/plain", blob?.Version, cancellationToken) is null ? 0 : 1;
        }
    }
}
