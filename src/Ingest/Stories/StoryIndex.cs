using Ingest.Storage;
using Ingest.Stories.Credits;

namespace Ingest.Stories;

/// <summary>
/// Places reports among the stories of the last days, in order of arrival: near-copies by sketches of their shingles, reports of one
/// event by the rare words they share. In memory, pure: the same reports in the same order get the same places. The work per report does
/// not grow with what was placed before. Not safe for use from several threads at once.
/// </summary>
public sealed class StoryIndex
{
    private readonly StoriesOptions _options;
    private readonly StoryWindow _window;

    public StoryIndex(StoriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _window = new StoryWindow(options.Capacity);
    }

    /// <summary>How many reports the window holds.</summary>
    public int Count => _window.Count;

    /// <summary>Places a report and remembers it.</summary>
    public StoryPlacement Place(StoryCandidate candidate)
    {
        var member = Consider(candidate, _window.Newest);
        Remember(member);
        return member.Placement();
    }

    /// <summary>Where a report filed on <paramref name="day"/> belongs; nothing is remembered yet.</summary>
    internal StoryMember Consider(StoryCandidate candidate, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ForgetBefore(day);
        var isTooOld = _window.Newest.DayNumber - day.DayNumber >= _options.WindowDays;
        var sketch = Sketcher.Sketch(candidate.Title, candidate.Text);
        var vector = StorySearch.Vector(_window, sketch);
        var copy = CopySearch.Find(_window, sketch, candidate.Published, _options);
        var story = copy is null
            ? StorySearch.Find(_window, vector, candidate.Published, _options) ?? new FoundStory(NewStory(candidate.Id), null)
            : new FoundStory(_window.Stories.Current(copy.Original.StoryId), null);
        return new StoryMember(
            candidate.Id,
            isTooOld ? 0 : _window.Next,
            _window.Floor,
            day > _window.Newest ? day : _window.Newest,
            candidate.Published,
            story.StoryId,
            copy?.Original.ArticleId,
            copy is null ? null : Math.Round(copy.Similarity, 3),
            Packed.Write<ushort>(sketch.MinHash),
            sketch.Shingles,
            Packed.Write<uint>(sketch.Terms.Keys.ToArray()),
            Packed.Write<TermWeight>(vector),
            copy?.Original.Arrival,
            isTooOld ? null : story.Merges,
            CreditFinder.Find(candidate));
    }

    /// <summary>Takes a placed report into the window; reports come in order of arrival.</summary>
    internal void Remember(StoryMember member)
    {
        if (member.Arrival >= _window.Next)
        {
            ForgetBefore(member.FiledOn);
            _window.Add(WindowedReport.Unpack(member));
        }
    }

    /// <summary>The id of the story that a report begins.</summary>
    internal static string NewStory(string reportId) => "s-" + ContentId.Of(reportId);

    private void ForgetBefore(DateOnly day)
    {
        if (day.DayNumber > _options.WindowDays)
        {
            _window.Forget(day.AddDays(-_options.WindowDays));
        }
    }
}
