using System.Collections.Frozen;

namespace Ingest.Claims;

/// <summary>A condition on the words around a trigger: some of these words or kinds are there, or none is.</summary>
/// <param name="Where"><c>subj</c>, <c>obj</c>, <c>near</c> or <c>not</c>; <c>who</c> and <c>whom</c> ask for the kind of actor and of target.</param>
internal sealed record EventCondition(string Where, FrozenSet<string> Words, ulong Kinds)
{
    public static EventCondition Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var values = text[(colon + 1)..].Split('|');
        var kinds = values.Where(static value => value[0] == '@').Aggregate(0UL, static (bits, value) => bits | Vocabulary.Shared.Kind(value[1..]));
        return new EventCondition(text[..colon], values.Where(static value => value[0] != '@').ToFrozenSet(StringComparer.Ordinal), kinds);
    }

    public bool FoundIn(Reading reading, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (!reading.InTime(i) && ((reading[i].Kinds & Kinds) != 0 || Words.Contains(reading[i].Text)))
            {
                return true;
            }
        }

        return false;
    }
}
