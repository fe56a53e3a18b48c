namespace Ingest.Feeds.Parsing;

/// <summary>Reads what an entry or a feed is about.</summary>
internal static class CategoryElement
{
    /// <summary>Reads the current element and, where the categories of podcasts have some, those inside it.</summary>
    public static void Read(ElementSource source, NameList categories)
    {
        var markup = source.Markup;
        if (markup.Vocabulary is not Vocabulary.Itunes)
        {
            var term = markup.Attribute("term");
            var text = source.Text();
            categories.Add(term ?? text);
            return;
        }

        categories.Add(markup.Attribute("text"));
        var depth = markup.Reader.Depth;
        while (markup.NextChild(depth))
        {
            if (markup is { Name: "category", Vocabulary: Vocabulary.Itunes })
            {
                categories.Add(markup.Attribute("text"));
            }
        }
    }

    /// <summary>Adds the names of a text that has commas between them.</summary>
    public static void AddList(NameList categories, string? text)
    {
        foreach (var name in (text ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            categories.Add(name);
        }
    }
}
