using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Watches;

/// <summary>Why an article, or a mention in it, is not for a watch: the step that said no, with its evidence. <see cref="RefusalWords"/> says it to people.</summary>
public abstract record WatchRefusal
{
    private WatchRefusal()
    {
    }

    /// <summary>The watch is paused.</summary>
    public sealed record Paused(string Why) : WatchRefusal;

    /// <summary>The article's language is none of those asked for.</summary>
    public sealed record OtherLanguage(string? Language) : WatchRefusal;

    /// <summary>The article's publisher is none of those asked for.</summary>
    public sealed record OtherSource(string Publisher, string Url) : WatchRefusal;

    /// <summary>Nothing in the text is, or is near to, what is watched.</summary>
    public sealed record NothingFound : WatchRefusal;

    /// <summary>A spelling stands in the text without the capital of a name.</summary>
    public sealed record SmallLetters(TextSpan Found, string Spelling) : WatchRefusal;

    /// <summary>A word is near a spelling, but a common English word.</summary>
    public sealed record EnglishWord(TextSpan Found, string Spelling) : WatchRefusal;

    /// <summary>Words are near a spelling, but exactly the name of a better-known place.</summary>
    public sealed record BetterKnownPlace(TextSpan Found, string Spelling) : WatchRefusal;

    /// <summary>A single word that begins a sentence is near a spelling, and nothing says that it is a place.</summary>
    public sealed record SentenceStart(TextSpan Found, string Spelling) : WatchRefusal;

    /// <summary>The words stand for another place here.</summary>
    public sealed record AnotherPlace(TextSpan Found, PlaceMention Mention) : WatchRefusal;

    /// <summary>The name stands for who governs there, not for the place.</summary>
    public sealed record ActorUse(TextSpan Found, PlaceMention Mention) : WatchRefusal;

    /// <summary>The words are part of a person's name.</summary>
    public sealed record PersonName(TextSpan Found, Entity Person) : WatchRefusal;

    /// <summary>The words are part of another name than the watched one.</summary>
    public sealed record AnotherName(TextSpan Found, Entity Entity) : WatchRefusal;

    /// <summary>The reading of the words is no more than a guess.</summary>
    public sealed record Guess(TextSpan Found, PlaceMention Mention) : WatchRefusal;

    /// <summary>The text does not say which place is meant, so nobody knows whether it lies in the circle or area.</summary>
    public sealed record Unresolved(TextSpan Found, PlaceMention Mention) : WatchRefusal;

    /// <summary>A country, division, sea or region is no point that could lie in a circle or area.</summary>
    public sealed record NoPoint(TextSpan Found, PlaceMention Mention) : WatchRefusal;

    /// <summary>The place lies outside of the circle and of the area.</summary>
    /// <param name="Kilometres">From the circle's middle; null where the watch has no circle.</param>
    public sealed record Outside(TextSpan Found, PlaceMention Mention, double? Kilometres) : WatchRefusal;

    /// <summary>It is found, but less sure than the watch asks for.</summary>
    public sealed record NotSure(TextSpan Found, double Confidence) : WatchRefusal;

    /// <summary>It is mentioned, but no claim about it has an event type that is asked for.</summary>
    /// <param name="Types">Those that its claims have.</param>
    public sealed record OtherEvents(TextSpan Found, IReadOnlyList<string> Types) : WatchRefusal;

    /// <summary>It is mentioned, but the actor of no claim about it is one of those asked for.</summary>
    /// <param name="Actors">Those that its claims have.</param>
    public sealed record OtherActors(TextSpan Found, IReadOnlyList<string> Actors) : WatchRefusal;

    /// <summary>It is mentioned, but the claims about it are less sure than the watch asks for.</summary>
    /// <param name="Best">The surest claim's confidence.</param>
    public sealed record UnsureClaims(TextSpan Found, double Best) : WatchRefusal;
}
