using System.Text.Json.Serialization;

namespace Ingest.Articles.Revisions;

/// <summary>What a publisher's note about its own article does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteKind>))]
public enum NoteKind
{
    /// <summary>It takes back something that was said.</summary>
    [JsonStringEnumMemberName("correction")]
    Correction,

    /// <summary>It makes clearer what was said.</summary>
    [JsonStringEnumMemberName("clarification")]
    Clarification,

    /// <summary>It adds what has happened since.</summary>
    [JsonStringEnumMemberName("update")]
    Update,

    /// <summary>It takes the article back.</summary>
    [JsonStringEnumMemberName("retraction")]
    Retraction,

    /// <summary>A word of the editors on the article, of whatever kind.</summary>
    [JsonStringEnumMemberName("editor")]
    Editor,
}
