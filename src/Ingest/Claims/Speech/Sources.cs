using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Names who speaks, and remembers the last one who was named, for whom "he" and "she" stand.</summary>
internal sealed class Sources(SyntaxTree tree, IReadOnlyList<Entity> entities, QuoteEdges quotes)
{
    private static readonly FrozenSet<string> Anybody = ListedWords.OfSpeech("anybody");
    private AttributionSource? _person;
    private int _personWord = -1;

    /// <summary>The source whose phrase has its head at <paramref name="speaker"/>; null where that is -1, or a pronoun that stands for nobody. <paramref name="first"/> is the first word of the phrase where a mark tells it, else -1.</summary>
    public AttributionSource? Of(int speaker, int cue, int first = -1)
    {
        if (speaker < 0)
        {
            return null;
        }

        return tree.Is(speaker, UniversalTag.Pron) && !IsAnybody(speaker) ? MeantBy(speaker, cue) : Named(speaker, cue, first);
    }

    /// <summary>Whom "he" or "she" stands for: the last one person who spoke, or one whom a sentence since was about.</summary>
    private AttributionSource? MeantBy(int pronoun, int cue)
    {
        if (tree.Lemma(pronoun) is not ("he" or "she"))
        {
            return null;
        }

        var about = LastPerson.Before(tree, entities, quotes, cue);
        return about > _personWord && !IsSame(about) ? Named(about, cue, -1) : _person;
    }

    /// <summary>Whether the last one who spoke has the name at <paramref name="word"/>: "George Zimmerman" is "Zimmerman".</summary>
    private bool IsSame(int word) => _person is not null && _person.Text.Contains(tree[tree.Child(word, Relation.Flat) is var surname and >= 0 ? surname : word].Of(tree.Text).ToString(), StringComparison.Ordinal);

    private AttributionSource Named(int speaker, int cue, int first)
    {
        var span = SpeakerPhrase.Of(tree, speaker, cue, first);
        var source = new AttributionSource(span.Text, span.Offset, span.Length, EntityOverlaps.IdWithin(entities, span.Offset, span.End()))
        {
            Form = SourceForm.Of(tree, speaker, cue, span, entities),
        };
        if (OnePerson.Is(tree, entities, speaker) && !quotes.IsQuoted(tree[speaker].Offset))
        {
            (_person, _personWord) = (source, speaker);
        }

        return source;
    }

    /// <summary>"someone", "nobody", "others": no name, but all that is said about who speaks.</summary>
    private bool IsAnybody(int word) => Anybody.Contains(tree.Lemma(word));
}
