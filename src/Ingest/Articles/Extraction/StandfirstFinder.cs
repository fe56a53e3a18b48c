namespace Ingest.Articles.Extraction;

/// <summary>Finds the standfirst: the sentences between title and body that say what the article is about, which pages put outside the element that they call the body.</summary>
internal static class StandfirstFinder
{
    private const int FarthestBlocks = 25;
    private const int FewestWords = 6;
    private const int MostWords = 130;
    private const int MostSteps = 4;
    private const int AlikeLetters = 40;

    /// <summary>The blocks that belong in front of the body, in document order.</summary>
    /// <param name="firstOfBody">The first block that is kept of the body.</param>
    /// <param name="description">What the page's metas give as its description.</param>
    public static List<int> Find(PageBlocks page, int firstOfBody, string? title, string? description)
    {
        var heading = Heading(page, firstOfBody, title);
        var found = new List<int>();
        if (heading < 0)
        {
            return found;
        }

        var said = PlainText.Letters(description);
        for (var i = heading + 1; i < firstOfBody; i++)
        {
            var block = page.Blocks[i];
            if (block.Words < FewestWords || block.Words > MostWords || block.LinkShare > 0.4 || IsCaption(block.Owner) || Repeats(page, i, firstOfBody))
            {
                continue;
            }

            if ((block.Kind != BlockKind.Heading && IsDescription(block, said)) || IsCalledLead(block))
            {
                found.Add(i);
            }
        }

        return found;
    }

    private static int Heading(PageBlocks page, int firstOfBody, string? title)
    {
        var letters = PlainText.Letters(title);
        var first = Math.Max(0, firstOfBody - FarthestBlocks);
        var main = -1;
        for (var i = firstOfBody - 1; i >= first; i--)
        {
            var block = page.Blocks[i];
            if (block.Kind == BlockKind.Heading && letters.Length > 0 && block.Text.Length < (2 * title!.Length) + 100 && PlainText.Letters(block.Text).Contains(letters, StringComparison.Ordinal))
            {
                return i;
            }

            main = main < 0 && block.Owner.Name == "h1" ? i : main;
        }

        return main;
    }

    private static bool IsDescription(TextBlock block, string said)
    {
        var letters = PlainText.Letters(block.Text);
        var alike = Math.Min(AlikeLetters, Math.Min(said.Length, letters.Length));
        return alike >= 20 && (said.AsSpan(0, alike).SequenceEqual(letters.AsSpan(0, alike)) || letters.Contains(said, StringComparison.Ordinal));
    }

    private static bool IsCalledLead(TextBlock block)
    {
        for (var (owner, steps) = (block.Owner, 0); owner is not null && steps < MostSteps; owner = owner.Parent, steps++)
        {
            if (owner.Role == ElementRole.Lead)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCaption(PageElement owner)
    {
        for (var (around, steps) = (owner, 0); around is not null && steps < MostSteps; around = around.Parent, steps++)
        {
            if (around.Name is "figure" or "figcaption" || around.Role == ElementRole.Caption)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the body begins with these same words.</summary>
    private static bool Repeats(PageBlocks page, int block, int firstOfBody)
    {
        var letters = PlainText.Letters(page.Blocks[block].Text);
        return firstOfBody < page.Blocks.Count && PlainText.Letters(page.Blocks[firstOfBody].Text).StartsWith(letters[..Math.Min(letters.Length, AlikeLetters)], StringComparison.Ordinal);
    }
}
