using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>
/// Finds who is said to have said what, in English text: reporting verbs and "according to", with the speaker before or after, and
/// quotations of all styles. A pronoun is never a source: it stands for the last speaker who was named, or the source is left out.
/// </summary>
public sealed class AttributionFinder
{
    private readonly Reading _reading;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly ContentFinder _content;
    private readonly List<Attribution> _found = [];
    private AttributionSource? _lastNamed;

    private AttributionFinder(Reading reading, IReadOnlyList<Entity> entities)
    {
        _reading = reading;
        _entities = entities;
        _content = new ContentFinder(reading, QuoteFinder.Find(reading.Text));
    }

    /// <summary>Attributions in the order of their cues; an empty list for text that is not English.</summary>
    public static IReadOnlyList<Attribution> Find(LanguageDocument document, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        if (!document.MayBeEnglish())
        {
            return [];
        }

        var reading = new Reading(document);
        TimeFinder.Find(reading, DateTimeOffset.UnixEpoch.AddYears(30));
        return Find(reading, entities);
    }

    internal static List<Attribution> Find(Reading reading, IReadOnlyList<Entity> entities)
    {
        var finder = new AttributionFinder(reading, entities);
        for (var token = 0; token < reading.Count; token++)
        {
            if (Cue.At(reading, token) is { } cue)
            {
                finder.Read(cue);
                token = cue.Words.End - 1;
            }
        }

        return finder._found;
    }

    private void Read(Cue cue)
    {
        if (cue.IsAccordingTo)
        {
            ReadAccordingTo(cue);
            return;
        }

        var sentence = _reading.SentenceOf(cue.Words.First);
        var subject = SourceFinder.Before(_reading, cue);
        var closesBefore = cue.First > sentence.FirstToken && _content.ClosesContent(cue.First - 1) && subject?.End != cue.First - 1;
        if (closesBefore && Inverted(cue, sentence) is { } speaker)
        {
            Add(cue, speaker, _content.Before(cue.First, speaker.End));
            return;
        }

        if (subject is { } named && named.First > sentence.FirstToken && _content.ClosesContent(named.First - 1)
            && (_reading.IsQuote(named.First - 1) || Ends(cue.Words.End, sentence.EndToken)))
        {
            Add(cue, named, _content.Before(named.First, cue.Words.End));
        }
        else if (!cue.IsPassive)
        {
            Add(cue, subject, _content.After(cue, cue.Words.End));
        }
    }

    private void ReadAccordingTo(Cue cue)
    {
        var sentence = _reading.SentenceOf(cue.Words.First);
        if (SourceFinder.After(_reading, cue.Words.End, sentence.EndToken) is not { } source)
        {
            return;
        }

        var leads = cue.Words.First - sentence.FirstToken < 2;
        var comma = source.End;
        while (leads && comma < sentence.EndToken && !_reading.Is(comma, ","))
        {
            comma++;
        }

        Add(cue, source, leads ? _content.After(cue, comma + 1) : _content.Before(cue.Words.First, source.End));
    }

    /// <summary>"…," said X: the speaker after the cue.</summary>
    private Phrase? Inverted(Cue cue, Sentence sentence) =>
        cue.Words.First == cue.First && _reading[cue.First].CanBe(VerbForms.Past | VerbForms.Third)
        && SourceFinder.After(_reading, cue.Words.End, sentence.EndToken) is { } speaker
        && (_reading.IsQuote(cue.First - 1) || Ends(speaker.End, sentence.EndToken))
            ? speaker
            : null;

    /// <summary>Whether nothing that is said follows the cue: the sentence ends, a comma comes, or only when and where it was said.</summary>
    private bool Ends(int token, int limit)
    {
        while (token < limit && (_reading.InTime(token) || (_reading.Is(token, WordClasses.Adverb) && !_reading.Is(token, WordClasses.Pronoun))))
        {
            token++;
        }

        return token >= limit || _reading.IsPunctuation(token) || (_reading.Is(token, WordClasses.Preposition) && !_reading.Is(token, "to"))
            || _reading[token].Text is "when" or "while" or "as" or "and" or "but";
    }

    private void Add(Cue cue, Phrase? speaker, IReadOnlyList<(int Start, int End)> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        var start = parts[0].Start;
        var end = parts[^1].End;
        var words = _reading.Span(cue.Words);
        if (words.Offset >= start && words.End() <= end && parts.Count == 1)
        {
            return;
        }

        var spans = parts.Count > 1 ? parts.Select(part => TextSpan.Cut(_reading.Text, part.Start, part.End)).ToList() : null;
        var content = new AttributedContent(_reading.Text[start..end], start, end - start, spans);
        _found.Add(new Attribution(Source(speaker), words, content, KindOf(parts)));
    }

    private AttributionSource? Source(Phrase? speaker)
    {
        if (speaker is not { } phrase)
        {
            return null;
        }

        if (SourceFinder.IsPronoun(_reading, phrase))
        {
            return _reading[phrase.First].Text is "he" or "she" ? _lastNamed : null;
        }

        var span = _reading.Span(phrase);
        _lastNamed = new AttributionSource(span.Text, span.Offset, span.Length, EntityOverlaps.IdWithin(_entities, span.Offset, span.End()));
        return _lastNamed;
    }

    private string KindOf(IReadOnlyList<(int Start, int End)> parts) =>
        parts.All(part => _content.IsQuotation(part.Start, part.End)) ? "direct"
        : parts.Any(part => _content.HoldsQuotation(part.Start, part.End)) ? "mixed" : "indirect";
}
