using Azure.Core;

namespace Ingest.Azure.Language;

/// <summary>The SDK's own options; it has no client for this version of the service, so the class is ours.</summary>
internal sealed class LanguageClientOptions : ClientOptions;
