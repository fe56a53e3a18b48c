using System.Globalization;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>One line of events.tsv.</summary>
internal sealed record EventEntry(
    IReadOnlyList<EventPhrasePart> Parts,
    string Type,
    string? Mode,
    string? Subtype,
    IReadOnlyList<string> Actor,
    IReadOnlyList<string> Target,
    double Weight,
    IReadOnlyList<EventCondition> Conditions)
{
    private const int Gap = 4;
    private readonly EventPhrasePart[] _parts = [.. Parts];

    /// <summary>Whether it stands in frames.tsv: looked at after all others.</summary>
    public bool IsFrame { get; init; }

    public bool IsIdiom => Type is "-";

    /// <summary>Whether nature or an accident did it, and nobody.</summary>
    public bool IsDisaster => Subtype is "Natural disaster" or "Man-made disaster";

    /// <summary>Whether other words may stand between those of the phrase.</summary>
    public bool HasGap => _parts.Any(static part => part.AfterGap);

    public bool IsNoun => _parts[0].Tag != 'v';

    public static EventEntry Parse(string[] row)
    {
        var parts = EventPhrasePart.Parse(row[0]);
        var roles = row[4].Length > 0 ? row[4] : parts[0].Tag == 'v' ? "S,O" : "by|S,on|against|at|of";
        var comma = roles.IndexOf(',', StringComparison.Ordinal);
        return new EventEntry(
            parts,
            row[1],
            row[2].Length > 0 ? row[2] : null,
            row[3].Length > 0 ? row[3] : null,
            Actors(parts[0].Tag == 'v', roles[..comma]),
            Targets(parts[0].Tag == 'v', roles[..comma], roles[(comma + 1)..]),
            double.Parse(row[5], CultureInfo.InvariantCulture),
            row[6].Length > 0 ? row[6].Split(' ').Select(EventCondition.Parse).ToList() : []);
    }

    /// <summary>Two sides of a clash or of talks stand behind "between" after the noun; whose deed it is may be its owner too ("Kavala's condemnation of …").</summary>
    private static string[] Actors(bool isVerb, string actor)
    {
        var slots = actor.Split('|');
        return isVerb || slots is ["-"] ? slots : [.. slots.Union(["S", "between"], StringComparer.Ordinal)];
    }

    /// <summary>What is bombed, seized or freed stands behind "of" after the noun of the deed, unless "of" leads to the doer.</summary>
    private static string[] Targets(bool isVerb, string actor, string target)
    {
        var slots = target.Split('|');
        return isVerb || slots is ["-"] || slots.Contains("of", StringComparer.Ordinal) || actor.Split('|').Contains("of", StringComparer.Ordinal) ? slots : [.. slots, "of"];
    }

    /// <summary>Whether the phrase names this word, in whatever case, behind its first.</summary>
    public bool Names(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        return Parts.Skip(1).Any(part => part.Forms.Contains(lower));
    }

    /// <summary>Whether a word behind a gap of the phrase is written so: of "launch/v ~ attack" the attack.</summary>
    public bool Holds(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        return Parts.Any(part => part.AfterGap && part.Forms.Contains(lower));
    }

    /// <summary>The trigger that starts at <paramref name="token"/> (the words before the first gap), or null.</summary>
    public Phrase? Match(Reading reading, int token)
    {
        // Of a hundred phrases that begin with "take" nearly all go on with another word than the text does.
        if (_parts.Length > 1 && !_parts[1].AfterGap && (token + 1 >= reading.Count || (!_parts[1].Is(reading[token + 1]) && !(_parts[0].Tag == 'v' && MayBeAside(reading, token + 1)))))
        {
            return null;
        }

        var limit = reading.SentenceOf(token).EndToken;
        int? triggerEnd = null;
        var i = token;
        foreach (var part in _parts)
        {
            if (part.AfterGap)
            {
                triggerEnd ??= i;
                i = Seek(reading, part, i, limit);
            }
            else if (i == token + 1 && Parts[0].Tag == 'v' && PastAside(reading, part, i, limit) is var past && past > i)
            {
                triggerEnd ??= i;
                i = past;
            }

            if (i < 0 || i >= limit || !part.Is(reading[i]))
            {
                return null;
            }

            i++;
        }

        // "agreed on Thursday to …": the preposition belongs to the day.
        var endsInTime = i > token + 1 && i < limit && reading.InTime(i) && reading.Is(i - 1, WordClasses.Preposition) && !_parts[^1].AfterGap;
        return endsInTime ? null : new Phrase(token, triggerEnd ?? i);
    }

    private static bool MayBeAside(Reading reading, int token) =>
        IsAdverbial(reading, token) || reading.InTime(token) || (token + 1 < reading.Count && reading.InTime(token + 1));

    private static bool IsAdverbial(Reading reading, int token) => reading[token].Text.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>"leaned heavily on", "called on Sunday for": an adverb or a day between a verb and its particle parts them and no more; behind it, or where it would begin.</summary>
    private static int PastAside(Reading reading, EventPhrasePart part, int start, int limit)
    {
        if (start >= limit || part.Forms.Contains(reading[start].Text))
        {
            return start;
        }

        var past = start;
        if (IsAdverbial(reading, start) && reading.Tree.WordAt(reading.Token(start).Offset) is var word and >= 0 && reading.Tree.Is(word, UniversalTag.Adv))
        {
            past++;
        }
        else
        {
            past += reading.Is(start, WordClasses.Preposition) ? 1 : 0;
            past = past < limit && reading.InTime(past) ? EndOfTime(reading, past, limit) : start;
        }

        return past < limit && reading.Is(past, WordClasses.Preposition) && part.Forms.Contains(reading[past].Text) ? past : start;
    }

    private static int EndOfTime(Reading reading, int start, int limit)
    {
        var end = start;
        while (end < limit && reading.InTime(end))
        {
            end++;
        }

        return end;
    }

    private static int Seek(Reading reading, EventPhrasePart part, int start, int limit)
    {
        for (var i = start; i < limit && i <= start + Gap; i++)
        {
            if (part.Is(reading[i]))
            {
                return i;
            }

            if (reading.IsPunctuation(i) && reading[i].Text is "." or ";" or ",")
            {
                return -1;
            }
        }

        return -1;
    }
}
