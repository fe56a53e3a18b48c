namespace Ingest.Index.Contradictions;

/// <summary>Pairs of claims that differ in one thing, put together where they share a claim or a sentence: "killed" and "the blast" of one sentence are one event.</summary>
internal sealed class DifferenceGroups
{
    private readonly Dictionary<ReportedEvent, ReportedEvent> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Type, string Article, int Sentence), ReportedEvent> _bySentence = [];
    private readonly List<(ReportedEvent Claim, bool IsUpdate)> _pairs = [];

    public void Add(ReportedEvent one, ReportedEvent other, bool isUpdate)
    {
        _pairs.Add((one, isUpdate));
        var (first, second) = (Root(one), Root(other));
        if (!ReferenceEquals(first, second))
        {
            _parents[second] = first;
        }
    }

    public IEnumerable<DifferenceGroup> All()
    {
        var contradicted = _pairs.Where(static pair => !pair.IsUpdate).Select(pair => Root(pair.Claim)).ToHashSet(ReferenceEqualityComparer.Instance);
        return _parents.Keys.ToList()
            .GroupBy(Root, ReferenceEqualityComparer.Instance)
            .Select(group => new DifferenceGroup([.. group], !contradicted.Contains(group.Key!)));
    }

    private ReportedEvent Root(ReportedEvent claim)
    {
        if (!_parents.TryGetValue(claim, out _))
        {
            var sentence = (claim.Claim.Event.Type, claim.Claim.Article.ArticleId, claim.Claim.Evidence.Offset);
            _parents[claim] = _bySentence.TryGetValue(sentence, out var same) ? same : _bySentence[sentence] = claim;
        }

        while (!ReferenceEquals(_parents[claim], claim))
        {
            claim = _parents[claim] = _parents[_parents[claim]];
        }

        return claim;
    }
}
