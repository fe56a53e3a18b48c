using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Names who speaks, and remembers the last one who was named, for whom "he" and "she" stand.</summary>
internal sealed class Sources(SyntaxTree tree, IReadOnlyList<Entity> entities)
{
    private static readonly FrozenSet<string> Anybody = ListedWords.OfSpeech("anybody");
    private AttributionSource? _lastNamed;

    /// <summary>The source whose phrase has its head at <paramref name="speaker"/>; null where that is -1, or a pronoun that stands for nobody.</summary>
    public AttributionSource? Of(int speaker, int cue)
    {
        if (speaker < 0)
        {
            return null;
        }

        if (tree.Is(speaker, UniversalTag.Pron) && !IsAnybody(speaker))
        {
            return tree.Lemma(speaker) is not ("he" or "she") ? null : _lastNamed ?? (LastPerson.Before(tree, entities, cue) is var person and >= 0 ? Of(person, cue) : null);
        }

        var span = SpeakerPhrase.Of(tree, speaker, cue);
        _lastNamed = new AttributionSource(span.Text, span.Offset, span.Length, EntityOverlaps.IdWithin(entities, span.Offset, span.End()))
        {
            Form = SourceForm.Of(tree, speaker, cue, span, entities),
        };
        return _lastNamed;
    }

    /// <summary>"someone", "nobody", "others": no name, but all that is said about who speaks.</summary>
    private bool IsAnybody(int word) => Anybody.Contains(tree.Lemma(word));
}
