namespace Ingest.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file. Empty nodes and the DEPS column are left out.</summary>
/// <param name="Comments">The lines before the words, with their "#".</param>
/// <param name="Words">The syntactic words, in order.</param>
/// <param name="Multiwords">The multiword tokens, in order.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluWord> Words, IReadOnlyList<ConlluToken> Multiwords)
{
    /// <summary>The value of the comment "# name = value", or null; an empty text for a comment without a value ("# newpar").</summary>
    public string? Comment(string name)
    {
        foreach (var line in Comments)
        {
            var said = line.AsSpan(1).TrimStart();
            if (said.StartsWith(name, StringComparison.Ordinal))
            {
                var rest = said[name.Length..].TrimStart();
                if (rest.IsEmpty || rest[0] == '=')
                {
                    return rest.IsEmpty ? string.Empty : rest[1..].Trim().ToString();
                }
            }
        }

        return null;
    }
}
