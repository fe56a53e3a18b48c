namespace Ingest.Quality.Claims;

/// <summary>A sentence of the suite with the claims that were found in it, paired with those that it should hold.</summary>
/// <param name="Pairs">Every claim that must be there, with the one found for it, if any.</param>
/// <param name="Unexpected">The claims found that nobody expected.</param>
internal sealed record JudgedSentence(SentenceCase Case, IReadOnlyList<(ExpectedClaim Wanted, FoundClaim? Found)> Pairs, IReadOnlyList<FoundClaim> Unexpected)
{
    /// <summary>Whether all that it should hold is right; where it should hold nothing, whether nothing was found.</summary>
    public bool IsRight => Case.Claims.Count == 0 ? Unexpected.Count == 0 : Pairs.All(static pair => pair.Found is { } found && pair.Wanted.WrongIn(found).Count == 0);

    /// <summary>Pairs claims by their triggers, the best likeness first; none is used twice.</summary>
    public static JudgedSentence Of(SentenceCase sentence, IReadOnlyList<FoundClaim> found)
    {
        var chosen = new Dictionary<ExpectedClaim, FoundClaim>(ReferenceEqualityComparer.Instance);
        var free = found.ToHashSet<FoundClaim>(ReferenceEqualityComparer.Instance);
        var likenesses = sentence.Claims
            .SelectMany(wanted => found.Where(wanted.IsToldBy).Select(claim => (Wanted: wanted, Found: claim, Wrong: wanted.WrongIn(claim).Count)))
            .OrderBy(static likeness => likeness.Wanted.IsOptional)
            .ThenBy(static likeness => likeness.Wrong);
        foreach (var likeness in likenesses)
        {
            if (!chosen.ContainsKey(likeness.Wanted) && free.Remove(likeness.Found))
            {
                chosen.Add(likeness.Wanted, likeness.Found);
            }
        }

        var pairs = sentence.Claims.Where(static wanted => !wanted.IsOptional).Select(wanted => (wanted, chosen.GetValueOrDefault(wanted)));
        return new JudgedSentence(sentence, [.. pairs], [.. found.Where(free.Contains)]);
    }

    /// <summary>What is wrong, a line each.</summary>
    public IEnumerable<string> Complaints()
    {
        foreach (var (wanted, found) in Pairs)
        {
            var wrong = found is null ? [] : wanted.WrongIn(found);
            if (found is null || wrong.Count > 0)
            {
                var why = found is null ? "missed" : string.Join("; ", wrong.Select(name => $"{name} {Say(found, name)}, not {wanted.Fields.GetProperty(name)}"));
                yield return $"{Case.Id} [{wanted.Trigger}] {why}: {Case.Text}";
            }
        }

        if (Case.Claims.Count == 0 && Unexpected.Count > 0)
        {
            yield return $"{Case.Id} claims nothing, found {string.Join("; ", Unexpected)}: {Case.Text}";
        }
    }

    private static string Say(FoundClaim found, string name) => name switch
    {
        "counts" => $"[{string.Join(", ", found.Counts)}]",
        "area" => $"{found.Area}",
        _ => found.Words[name] ?? "none",
    };
}
