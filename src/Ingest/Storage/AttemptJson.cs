using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Storage;

/// <summary>How the records of failed attempts are written.</summary>
[JsonSerializable(typeof(DeferralRecord))]
[JsonSerializable(typeof(SetAsideRecord))]
public sealed partial class AttemptJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new AttemptJson());
}
