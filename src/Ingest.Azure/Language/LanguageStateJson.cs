using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Azure.Language;

/// <summary>How what is remembered of the service is written.</summary>
[JsonSerializable(typeof(LanguageMonth))]
[JsonSerializable(typeof(LanguagePause))]
public sealed partial class LanguageStateJson : JsonSerializerContext
{
    /// <summary>Options for <see cref="CanonicalJson"/>.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new LanguageStateJson());
}
