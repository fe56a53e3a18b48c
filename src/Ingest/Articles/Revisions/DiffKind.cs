using System.Text.Json.Serialization;

namespace Ingest.Articles.Revisions;

/// <summary>What became of a piece of text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiffKind>))]
public enum DiffKind
{
    /// <summary>It is in both texts.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>It is in the earlier text only.</summary>
    [JsonStringEnumMemberName("removed")]
    Removed,

    /// <summary>It is in the later text only.</summary>
    [JsonStringEnumMemberName("added")]
    Added,
}
