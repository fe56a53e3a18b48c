using static Ingest.Language.Training.Naming.NameScope;

namespace Ingest.Language.Training.Naming;

/// <summary>What the labels of the sets mean here. What a label covers was looked up in the sets themselves. ner_sec is left out: its persons are roles ("Borrower").</summary>
internal static class NameMaps
{
    internal const int News = 0;

    // Says only where no names are, and so has no way of its own of marking them.
    internal const int Tagged = 1;
    internal const int Posts = 2;
    internal const int Encyclopedia = 3;
    internal const int Dialects = 4;

    /// <summary>The sets of sentences with flat names, in the order in which they are read.</summary>
    internal static IReadOnlyList<NameMap> All { get; } =
    [
        // MISC holds works, events, products and adjectives of origin.
        new("ner_wikigold", News, None, [("PER", Person), ("LOC", Location), ("ORG", Organization), ("MISC", Unnamed)]),
        new("ner_uner_ewt", News, Unnamed, [("PER", Person), ("LOC", Location), ("ORG", Organization)]),
        new("ner_uner_pud", News, Unnamed, [("PER", Person), ("LOC", Location), ("ORG", Organization)]),
        new("ner_wnut17", Posts, None | Event | Other,
        [
            ("person", Person), ("location", Location), ("group", Organization), ("corporation", Organization),
            ("product", Product), ("creative-work", Other),
        ]),
        new("ner_btc", Posts, Unnamed, [("PER", Person), ("LOC", Location), ("ORG", Organization)]),

        new("ner_crossner_ai", Encyclopedia, None,
        [
            ("person", Person), ("researcher", Person), ("location", Location), ("country", Location), ("organisation", Organization),
            ("university", Organization), ("conference", Event), ("product", Product),
        ]),
        new("ner_crossner_literature", Encyclopedia, None,
        [
            ("person", Person), ("writer", Person), ("location", Location), ("country", Location), ("organisation", Organization), ("event", Event),
        ]),
        new("ner_crossner_music", Encyclopedia, None,
        [
            ("person", Person), ("musicalartist", Person), ("location", Location), ("country", Location), ("organisation", Organization),
            ("band", Organization), ("event", Event),
        ]),
        new("ner_crossner_politics", Encyclopedia, None,
        [
            ("person", Person), ("politician", Person), ("location", Location), ("country", Location), ("organisation", Organization),
            ("politicalparty", Organization), ("event", Event), ("election", Event),
        ]),
        new("ner_crossner_science", Encyclopedia, None,
        [
            ("person", Person), ("scientist", Person), ("location", Location), ("country", Location), ("organisation", Organization),
            ("university", Organization), ("event", Event),
        ]),
    ];
}
