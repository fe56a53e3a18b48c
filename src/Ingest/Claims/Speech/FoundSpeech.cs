using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>The attributions of a text, as they are found one by one.</summary>
internal sealed class FoundSpeech(SyntaxTree tree, IReadOnlyList<Entity> entities, QuoteEdges quotes)
{
    private readonly Sources _sources = new(tree, entities, quotes);
    private readonly Dictionary<int, int> _speakers = [];

    public QuoteEdges Quotes => quotes;

    public List<Attribution> All { get; } = [];

    /// <summary>Whether the word is part of a person's name.</summary>
    public bool IsPerson(int word) => EntityOverlaps.At(entities, tree[word].Offset) is { Category: "Person" };

    /// <summary>Who was found to speak at the cue; null where nothing was found there.</summary>
    public int? SpeakerAt(int cue) => _speakers.TryGetValue(cue, out var speaker) ? speaker : null;

    /// <summary>Writes down that <paramref name="speaker"/> (-1: nobody who is named) says <paramref name="said"/>, run out to the edges of its quotation; nothing where nothing is said.</summary>
    public void Add(int cue, int last, int speaker, List<(int First, int Last)> said, Reported flags, int first = -1)
    {
        said = OwnClause.Last(tree, said, cue);
        var span = TextSpan.Cut(tree.Text, tree[cue].Offset, tree[last].End);
        var parts = Quotes.Extend(said.Select(part => (tree[part.First].Offset, tree[part.Last].End)).ToList(), span, flags);
        if (parts.Count == 0)
        {
            return;
        }

        _speakers[cue] = speaker;
        var start = parts[0].Start;
        var end = parts[^1].End;
        var spans = parts.Count > 1 ? parts.Select(part => TextSpan.Cut(tree.Text, part.Start, part.End)).ToList() : null;
        var content = new AttributedContent(tree.Text[start..end], start, end - start, spans);
        All.Add(new Attribution(_sources.Of(speaker, cue, first), span, content, Quotes.KindOf(parts)));
    }

    /// <summary>Writes down the signature behind the quotation, where there is one: “…” — Jane Smith.</summary>
    public void AddSignature(Quote quote)
    {
        if (QuoteSignature.After(tree.Text, quote) is { } signature)
        {
            var name = signature.Name;
            var content = new AttributedContent(tree.Text[quote.Start..quote.End], quote.Start, quote.End - quote.Start, null);
            All.Add(new Attribution(new AttributionSource(name.Text, name.Offset, name.Length, EntityOverlaps.IdWithin(entities, name.Offset, name.End())) { Form = "named" }, signature.Mark, content, "direct"));
        }
    }
}
