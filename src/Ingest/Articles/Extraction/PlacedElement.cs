using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>An element and how many elements of the page come before it.</summary>
internal readonly record struct PlacedElement(IElement Element, int Order);
