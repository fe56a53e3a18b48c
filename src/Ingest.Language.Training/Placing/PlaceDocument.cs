namespace Ingest.Language.Training.Placing;

/// <summary>A text, with the encyclopedia titles of places that it names where somebody wrote them down.</summary>
internal sealed record PlaceDocument(string Text, IReadOnlyList<TitledPlace> Titles);
