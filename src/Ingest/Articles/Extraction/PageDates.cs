namespace Ingest.Articles.Extraction;

/// <summary>When an article was published and updated; null where nothing says.</summary>
internal sealed record PageDates(PageDate? Published, PageDate? Updated);
