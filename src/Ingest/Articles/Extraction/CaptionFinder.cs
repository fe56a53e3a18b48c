namespace Ingest.Articles.Extraction;

/// <summary>Gathers the captions of the pictures and tables that stand in an article.</summary>
internal static class CaptionFinder
{
    private const int FewestWords = 3;
    private const int MostCaptions = 200;
    private const int MostSteps = 6;
    private const int BlocksBefore = 12;

    /// <summary>The captions in the body and right above it, each once, in document order.</summary>
    public static IReadOnlyList<string> Find(PageBlocks page, PageElement root)
    {
        var captions = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(0, root.FirstBlock - BlocksBefore); i < root.EndBlock && captions.Count < MostCaptions; i++)
        {
            var block = page.Blocks[i];
            if (block.Words >= FewestWords && !block.IsLinks && IsCaption(block.Owner) && seen.Add(block.Text))
            {
                captions.Add(block.Text);
            }
        }

        return captions;
    }

    private static bool IsCaption(PageElement owner)
    {
        for (var (around, steps) = (owner, 0); around is not null && steps < MostSteps; around = around.Parent, steps++)
        {
            // A caption among navigation or related links is theirs.
            if (around.Role == ElementRole.Caption)
            {
                return !IsInAside(around);
            }
        }

        return false;
    }

    private static bool IsInAside(PageElement caption)
    {
        for (var around = caption.Parent; around is not null; around = around.Parent)
        {
            if (around.Role is ElementRole.Aside or ElementRole.Comments && around.Name != "figure")
            {
                return true;
            }
        }

        return false;
    }
}
