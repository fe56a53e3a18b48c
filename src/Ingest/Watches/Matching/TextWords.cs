using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>Cuts a name into the words under which texts are searched for it.</summary>
internal static class TextWords
{
    /// <summary>The key of a name: its words' keys, joined by blanks.</summary>
    public static string Key(string name) => NameWords.Key(name);
}
