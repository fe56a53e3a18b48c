namespace Ingest.Articles;

/// <summary>A further page of an article as it was read; <paramref name="NextPage"/> is where the article goes on.</summary>
internal sealed record ReadPart(PagePart Part, string Text, IReadOnlyList<string> Captions, string? NextPage);
