using System.Globalization;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Watches;

/// <summary>Refusals in words, with what can be done about them.</summary>
public static class RefusalWords
{
    /// <summary>One sentence, or two.</summary>
    public static string Of(WatchRefusal refusal, Watch watch)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(watch);
        return refusal switch
        {
            WatchRefusal.Paused(var why) => $"The watch is paused ({why}).",
            WatchRefusal.OtherLanguage(var language) => $"The article is in '{language ?? "no language that was recognised"}'; the watch asks for {List(watch.Languages)}.",
            WatchRefusal.OtherSource(var publisher, var url) => $"The publisher is {publisher} ({url}); the watch asks for {List(watch.Sources)}.",
            WatchRefusal.NothingFound => $"Nothing in the text is, or is near to, what is watched. If it is spelt otherwise there, add that as an alias: ingest watch suggest \"{watch.Name}\" --accept SPELLING.",
            WatchRefusal.NotSure(var found, var confidence) => $"{Quote(found)} is found, with a confidence of {Number(confidence)}; the watch asks for {Number(watch.Confidence ?? 0)}.",
            WatchRefusal.OtherEvents(var found, var types) => $"{Quote(found)} is found, but {(types.Count == 0 ? "nothing is claimed about it" : $"what is claimed about it is {List(types)}")}; the watch asks for {List(watch.Events)}.",
            WatchRefusal.OtherActors(var found, var actors) => $"{Quote(found)} is found, but {(actors.Count == 0 ? "no claim about it has an actor" : $"who acts there is {List(actors)}")}; the watch asks for {List(watch.Actors)}.",
            WatchRefusal.UnsureClaims(var found, var best) => $"{Quote(found)} is found, but the surest claim about it has a confidence of {Number(best)}; the watch asks for {Number(watch.Confidence ?? 0)}.",
            _ => OfMention(refusal, watch),
        };
    }

    private static string OfMention(WatchRefusal refusal, Watch watch) => refusal switch
    {
        WatchRefusal.SmallLetters(var found, var spelling) => $"{Quote(found)} is like the spelling \"{spelling}\", but has no capital, so it is taken for no name. An alias given in small letters counts as it is.",
        WatchRefusal.EnglishWord(var found, var spelling) => $"{Quote(found)} is near the spelling \"{spelling}\", but a common English word. An alias counts as it is.",
        WatchRefusal.BetterKnownPlace(var found, var spelling) => $"{Quote(found)} is near the spelling \"{spelling}\", but exactly the name of a better-known place. An alias counts as it is.",
        WatchRefusal.SentenceStart(var found, var spelling) => $"{Quote(found)} is near the spelling \"{spelling}\", but its capital is that of a sentence's first word, and nothing says that it is a place.",
        WatchRefusal.PersonName(var found, var person) => $"{Quote(found)} is part of the name of a person, \"{person.Text}\" (confidence {Number(person.Confidence)}).",
        WatchRefusal.AnotherName(var found, var entity) => $"{Quote(found)} is part of another name, \"{entity.Name ?? entity.Text}\" ({entity.Category}, confidence {Number(entity.Confidence)}).",
        WatchRefusal.AnotherPlace(var found, var mention) => $"{Quote(found)} was resolved to {Place(mention)}{Ours(mention, watch)}.",
        WatchRefusal.ActorUse(var found, var mention) => $"{Quote(found)} stands for who governs in {Place(mention)}, not for the place.",
        WatchRefusal.Guess(var found, var mention) => $"{Quote(found)} was resolved to {Place(mention)}, which is no more than a guess.",
        WatchRefusal.Unresolved(var found, var mention) => $"{Quote(found)} stays unresolved, so nobody knows whether it lies inside{Candidates(mention)}.",
        WatchRefusal.NoPoint(var found, var mention) => $"{Quote(found)} is {Place(mention)}, a {mention.Precision}, which is no point that could lie inside.",
        WatchRefusal.Outside(var found, var mention, var kilometres) => $"{Quote(found)} is {Place(mention)}, {Where(watch, kilometres)}.",
        _ => throw new InvalidOperationException("A refusal without words."),
    };

    private static string Where(Watch watch, double? kilometres) => (kilometres, watch.Area) switch
    {
        ({ } away, null) => string.Create(CultureInfo.InvariantCulture, $"{away:0} km from the middle of the circle of {watch.WithinKilometres:0.#} km"),
        ({ } away, _) => string.Create(CultureInfo.InvariantCulture, $"outside of the area, and {away:0} km from the middle of the circle of {watch.WithinKilometres:0.#} km"),
        _ => "outside of the area",
    };

    private static string Place(PlaceMention mention) => $"{mention.Name}, {mention.Country} ({mention.PlaceId}, confidence {Number(mention.Confidence)})";

    private static string Ours(PlaceMention mention, Watch watch) =>
        mention.Candidates.FirstOrDefault(candidate => candidate.PlaceId == watch.PlaceId) is { } ours
            ? $"; the watched {ours.Name} had a score of {Number(ours.Score)}{Candidates(mention)}"
            : Candidates(mention);

    private static string Candidates(PlaceMention mention) => mention.Candidates.Count == 0
        ? string.Empty
        : $" (it could be {string.Join(", ", mention.Candidates.Select(static candidate => $"{candidate.Name} ({candidate.PlaceId}): {Number(candidate.Score)}"))})";

    private static string List(IReadOnlyList<string> words) => string.Join(", ", words);

    private static string Quote(TextSpan span) => $"\"{span.Text}\"";

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
