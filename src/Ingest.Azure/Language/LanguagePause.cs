namespace Ingest.Azure.Language;

/// <summary>The service's own quota is used up: the blob <c>state/language/pause.json</c>. It counts until <paramref name="Until"/>, then asking begins again.</summary>
/// <param name="Reason">What the service said.</param>
public sealed record LanguagePause(DateTimeOffset Since, DateTimeOffset Until, string Reason);
