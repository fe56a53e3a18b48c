using System.Globalization;
using System.Text;

namespace Ingest.EndToEnd;

/// <summary>Articles made from sentence patterns, the same for the same seed; every sixth is a near-copy of an earlier one under another headline.</summary>
internal static class GeneratedPages
{
    private static readonly string[] Places = ["Deir ez-Zor", "Kharkiv", "El Fasher", "Goma", "Taiz", "Aleppo", "Port Sudan", "Bukavu"];
    private static readonly string[] Actors = ["Army units", "Paramilitary fighters", "Police officers", "The rebel coalition", "Government troops"];
    private static readonly string[] Acts = ["captured a bridge", "shelled a market", "arrested four protesters", "attacked a checkpoint", "withdrew from a village"];
    private static readonly string[] Sources = ["a monitoring group said", "the mayor's office said", "according to the governor", "residents said"];
    private static readonly string[] Asides = ["Shops stayed closed in the evening", "The road to the airport was open again by noon", "Schools will reopen next week", "Doctors treated the wounded in a tent"];

    /// <summary>Writes <paramref name="count"/> pages.</summary>
    public static IReadOnlyList<ServedPage> Write(int count, int seed)
    {
        var random = new Random(seed);
        var bodies = new List<string[]>();
        var pages = new List<ServedPage>();
        for (var i = 0; i < count; i++)
        {
            var isCopy = i % 6 == 5;
            var body = isCopy ? [.. bodies[i - 3], $"Staff in the capital contributed to report {i.ToString(CultureInfo.InvariantCulture)}."] : Body(i, random);
            bodies.Add(body);
            var title = isCopy ? $"Second outlet, report {i} in other words" : $"Report {i}: {body[0].Split(',')[0]}";
            pages.Add(new ServedPage(title, Encoding.UTF8.GetBytes(Page(title, i, body))));
        }

        return pages;
    }

    private static string[] Body(int number, Random random)
    {
        var paragraphs = new string[6];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var figure = random.Next(2, 900);
            paragraphs[i] = string.Create(
                CultureInfo.InvariantCulture,
                $"{Pick(Actors, random)} {Pick(Acts, random)} near {Pick(Places, random)} on Monday, {Pick(Sources, random)}. {Pick(Asides, random)}, and {figure} families were registered in district {number}-{i}. \"We counted {random.Next(2, 99)} vehicles on the road,\" said Amal Idris, a driver of convoy {figure}.");
        }

        return paragraphs;
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    private static string Page(string title, int number, string[] body) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
        <meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-{10 + (number % 9)}T08:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>{title}</h1>
        {string.Concat(body.Select(static paragraph => $"<p>{paragraph}</p>\n"))}</article><footer>Invented for a test</footer></body></html>
        """);
}
