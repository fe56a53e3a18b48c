namespace Ingest.Language.Training.Placing;

/// <summary>A place named in a text and the title of the encyclopedia's article about it.</summary>
/// <param name="Offset">Where the phrase begins, in UTF-16 code units.</param>
/// <param name="End">The first position after it.</param>
/// <param name="Title">As <c>Fort Lee, New Jersey</c>.</param>
internal sealed record TitledPlace(int Offset, int End, string Title);
