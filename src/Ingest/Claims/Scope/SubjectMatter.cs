using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims.Scope;

/// <summary>
/// Tells figures of speech by what else the sentence speaks of: a striker fires, an audience refuses to let a tenor go and fog gives way, and none of them is an event. A party that bears
/// arms or governs, a toll or a word of arms in the sentence is taken at its word.
/// </summary>
internal static class SubjectMatter
{
    private const int Enough = 2;

    private static readonly FrozenDictionary<string, string[]> Fields = EmbeddedTable.Rows("Claims/Scope/matters.tsv")
        .SelectMany(static row => row[1].Split(' ').Select(word => (Word: word, Field: row[0])))
        .GroupBy(static entry => entry.Word, static entry => entry.Field, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    private static readonly ulong Force = Vocabulary.Shared.Kind("state") | Vocabulary.Shared.Kind("nonstate") | Vocabulary.Shared.Kind("weapon") | Vocabulary.Shared.Kind("explosive");

    /// <summary>Whether the claim only speaks in figures.</summary>
    public static bool IsFigure(Reading reading, Claim claim, EventMention mention)
    {
        if (mention.Entry.IsDisaster || claim.Counts is { Count: > 0 } || IsParty(claim.Actor) || IsParty(claim.Target) || !MayBe(mention.Entry))
        {
            return false;
        }

        var sentence = reading.SentenceOf(mention.Trigger.First);
        var words = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(token => !mention.Trigger.Holds(token)).Select(token => reading[token]).ToList();
        return !words.Exists(static word => (word.Kinds & Force) != 0)
            && words.Select(static word => word.Text).Distinct(StringComparer.Ordinal).SelectMany(static word => Fields.GetValueOrDefault(word, [])).GroupBy(static field => field, StringComparer.Ordinal)
                .Any(field => field.Count() >= Enough && (field.Key is not "trade" || mention.Entry.Type is "AGREE" or "CONCEDE" or "COOPERATE" or "ASSAULT"));
    }

    /// <summary>A strike, a boycott or a riot is one among players and fans too; a rally may be one in a match.</summary>
    private static bool MayBe(EventEntry entry) => entry.Type is not ("PROTEST" or "SANCTION") || entry.Mode is "demo";

    private static bool IsParty(ClaimRole? role) => role?.Kind is ActorKind.StateForce or ActorKind.RebelGroup or ActorKind.Government or ActorKind.Criminals or ActorKind.Opposition;
}
