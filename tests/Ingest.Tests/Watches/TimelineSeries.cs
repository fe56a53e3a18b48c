namespace Ingest.Tests.Watches;

/// <summary>Ordinary days of a case: so many reports on every day, each a story of its own, from the publishers in turn. Each raises its alert, which a case does not list.</summary>
/// <param name="Id">What the ids of its articles start with.</param>
/// <param name="From">When the first comes.</param>
/// <param name="Days">On how many days.</param>
/// <param name="PerDay">How many come on each.</param>
/// <param name="Every">How many days lie between two of them.</param>
internal sealed record TimelineSeries(
    string Id, DateTimeOffset From, int Days, int PerDay, string Text, List<string>? Publishers, List<TimelinePlace>? Places, string? Feed, int Every = 1)
{
    public IEnumerable<TimelineArticle> Articles() =>
        from day in Enumerable.Range(0, Days)
        from number in Enumerable.Range(0, PerDay)
        let id = $"{Id}-{day}-{number}"
        let at = From.AddDays(day * Every).AddHours(number * 12.0 / PerDay)
        select new TimelineArticle(id, null, "s-" + id, null, Text, Places, null, null, At: at, Published: at, Publisher: Publisher((day * PerDay) + number), Feed: Feed);

    private string? Publisher(int number) => Publishers is { Count: > 0 } ? Publishers[number % Publishers.Count] : null;
}
