using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>Finds the element whose children stand each under a time of its own.</summary>
internal static class LiveContainer
{
    private const int MostTimes = 500;
    private const int FewestTimes = 3;

    /// <summary>The element that is most often the nearest one around two times that follow each other; null where no element is.</summary>
    public static IElement? Find(PageMetadata page)
    {
        var times = page.Dates.Where(static date => TimeOf(date.Element) is not null).Take(MostTimes).Select(static date => date.Element).ToArray();
        if (times.Length < FewestTimes)
        {
            return null;
        }

        var around = new Dictionary<IElement, int>();
        for (var i = 1; i < times.Length; i++)
        {
            if (Around(times[i - 1], times[i]) is { } both)
            {
                around[both] = around.GetValueOrDefault(both) + 1;
            }
        }

        var (container, count) = around.MaxBy(static pair => pair.Value);
        return count >= FewestTimes - 1 ? container : null;
    }

    /// <summary>The moment that a <c>time</c> element states with a time of day; null where it states none.</summary>
    public static DateTimeOffset? TimeOf(IElement element) =>
        element.LocalName == "time" && element.GetAttribute("datetime") is { } stated && DateReader.Read(stated) is { Precision: DatePrecision.Time } date ? date.Time : null;

    private static IElement? Around(IElement one, IElement other)
    {
        var path = new HashSet<IElement>();
        for (var element = one.ParentElement; element is not null; element = element.ParentElement)
        {
            path.Add(element);
        }

        for (var element = other.ParentElement; element is not null; element = element.ParentElement)
        {
            if (path.Contains(element))
            {
                return element;
            }
        }

        return null;
    }
}
