using Ingest.Index.Query;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web;

/// <summary>Some watches, in the order of the list.</summary>
/// <param name="Items">The watches.</param>
/// <param name="Troubles">What is wrong with them, in words; left out where all is well.</param>
/// <param name="Next">The address of the next page; left out after the last.</param>
internal sealed record WatchPage(IReadOnlyList<Watch> Items, IReadOnlyList<string> Troubles, string? Next)
{
    public static WatchPage Of(Watchlist watchlist, IndexQuery query, WatchCheck check)
    {
        var first = First(watchlist, query.After);
        var items = watchlist.Watches.Skip(first).Take(query.Limit).ToList();
        var next = first + items.Count < watchlist.Watches.Count ? new Continuation(first + items.Count, KeyOf(items[^1])).ToString() : null;
        return new WatchPage(items, [.. items.SelectMany(watch => check.Of(watch, watchlist)).Select(static trouble => trouble.Words)], next);
    }

    public static IResult Answer(HttpContext context, WatchPage page)
    {
        var next = page.Next is null ? null : Web.Answer.Next(context.Request, page.Next);
        if (next is not null)
        {
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        var troubles = page.Troubles.Count == 0 ? string.Empty : $",\"troubles\":[{string.Join(',', page.Troubles.Select(static words => $"\"{System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(words)}\""))}]";
        return Web.Answer.Json(context, $"{{\"items\":[{string.Join(',', page.Items.Select(Json))}]{troubles}{(next is null ? string.Empty : $",\"next\":\"{next}\"")}}}");
    }

    public static string Json(Watch watch) => CanonicalJson.ToText(watch, WatchesJson.Options);

    // A name can be longer than an address should be.
    private static string KeyOf(Watch watch) => ContentId.Of(watch.Name);

    // After the watch that the page before ended with, wherever it stands now; where it is gone, at its old place.
    private static int First(Watchlist watchlist, Continuation? after)
    {
        if (after is null)
        {
            return 0;
        }

        var place = (int)Math.Clamp(after.At, 0, watchlist.Watches.Count);
        if (place > 0 && KeyOf(watchlist.Watches[place - 1]) == after.Key)
        {
            return place;
        }

        var moved = watchlist.Watches.Index().FirstOrDefault(pair => KeyOf(pair.Item) == after.Key, (Index: -1, Item: null!));
        return moved.Index >= 0 ? moved.Index + 1 : Math.Max(0, place - 1);
    }
}
