namespace Ingest.Claims;

/// <summary>Words that say that something was said.</summary>
/// <param name="Words">The words themselves, without auxiliaries.</param>
/// <param name="First">Where their verb group starts.</param>
internal sealed record Cue(Phrase Words, int First, Reported Flags, bool IsAccordingTo, bool IsPassive)
{
    /// <summary>The cue at <paramref name="token"/>, or null.</summary>
    public static Cue? At(Reading reading, int token)
    {
        if (reading.Is(token, "according") && token + 1 < reading.Count && reading.Is(token + 1, "to"))
        {
            return new Cue(new Phrase(token, token + 2), token, Reported.Clause, true, false);
        }

        var (flags, end) = ReportingVerbs.At(reading, token);
        if (flags == Reported.None || !Grammar.IsVerb(reading, token))
        {
            return null;
        }

        var group = VerbGroup.At(reading, token);
        return new Cue(new Phrase(token, end), group.First, flags, false, group.IsPassive);
    }
}
