using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>Reads a page's JSON-LD (schema.org): the object that describes the page's own article, among those of teasers, crumbs and organisations.</summary>
internal static partial class StructuredData
{
    private const int MaximumLength = 2_000_000;
    private const int MaximumScripts = 50;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly HashSet<string> IndexTypes = new(StringComparer.OrdinalIgnoreCase) { "CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage" };

    public static PageFacts Read(IReadOnlyList<IElement> scripts)
    {
        var best = default(JsonElement);
        var bestRank = 0;
        var isIndex = false;
        foreach (var script in scripts.Take(MaximumScripts))
        {
            foreach (var item in TopLevel(Parse(script.TextContent)))
            {
                var rank = Rank(item);
                isIndex |= rank == 0 && JsonLd.Types(item).Any(IndexTypes.Contains);
                if (rank > bestRank)
                {
                    (best, bestRank) = (item, rank);
                }
            }
        }

        return bestRank == 0 ? PageFacts.None with { IsIndex = isIndex } : Facts(best, bestRank) with { IsIndex = isIndex && bestRank < 3 };
    }

    private static JsonElement Parse(string json)
    {
        if (json.Length is 0 or > MaximumLength)
        {
            return default;
        }

        // Texts cut by length end in half a pair, which parses but cannot be read.
        var whole = json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? Surrogates().Replace(json, static m => m.Length > 6 ? m.Value : "\\ufffd") : json;
        return TryParse(whole) ?? TryParse(JsonLd.Repair(whole)) ?? default;
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The objects that stand for the page: at the top, in arrays, in <c>@graph</c> and as <c>mainEntity</c>.</summary>
    private static IEnumerable<JsonElement> TopLevel(JsonElement root)
    {
        var left = new Stack<JsonElement>([root]);
        while (left.TryPop(out var item))
        {
            if (item.ValueKind == JsonValueKind.Array)
            {
                foreach (var member in item.EnumerateArray().Take(200).Reverse())
                {
                    left.Push(member);
                }
            }
            else if (item.ValueKind == JsonValueKind.Object)
            {
                yield return item;
                foreach (var key in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (item.TryGetProperty(key, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    {
                        left.Push(inner);
                    }
                }
            }
        }
    }

    private static int Rank(JsonElement item)
    {
        var rank = 0;
        foreach (var type in JsonLd.Types(item))
        {
            rank = Math.Max(rank, type switch
            {
                "LiveBlogPosting" => 5,
                "SocialMediaPosting" or "DiscussionForumPosting" => 2,
                _ when type.EndsWith("NewsArticle", StringComparison.OrdinalIgnoreCase) => 6,
                _ when type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) => 5,
                "BlogPosting" or "Report" or "Review" or "Recipe" or "HowTo" => 4,
                "WebPage" or "ItemPage" or "VideoObject" => 1,
                _ => 0,
            });
        }

        return rank;
    }

    private static PageFacts Facts(JsonElement item, int rank) => new()
    {
        IsArticle = rank >= 4,
        Headline = JsonLd.Text(item, "headline") ?? (rank >= 4 ? JsonLd.Text(item, "name") : null),
        Authors = JsonLd.People(item, "author") is { Count: > 0 } authors ? authors : JsonLd.People(item, "creator"),
        Organisations = JsonLd.Names(item, "author"),
        Publisher = JsonLd.Names(item, "publisher") is [var publisher, ..] ? publisher : null,
        Published = JsonLd.Text(item, "datePublished") ?? JsonLd.Text(item, "uploadDate") ?? JsonLd.Text(item, "dateCreated"),
        Updated = JsonLd.Text(item, "dateModified"),
        Body = JsonLd.Text(item, "articleBody") ?? JsonLd.Text(item, "text"),
        Entries = LiveEntries.OfJsonLd(item),
        Image = JsonLd.Address(item, "image"),
        Address = JsonLd.Address(item, "mainEntityOfPage") ?? JsonLd.Address(item, "url"),
        Language = JsonLd.Text(item, "inLanguage"),
        Description = JsonLd.Text(item, "description"),
        IsFree = JsonLd.Text(item, "isAccessibleForFree") is { } free ? !free.Equals("false", StringComparison.OrdinalIgnoreCase) : null,
    };

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Surrogates();
}
