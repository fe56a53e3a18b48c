using Ingest.Articles.Extraction;
using Ingest.Articles.Revisions;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>What makes a text the same or another.</summary>
internal static class RevisionText
{
    public static string Id(string title, string text) => ContentId.Of(title, text);

    /// <summary>Shared by all texts that differ only in space, punctuation, and what their page changes by itself (<see cref="SteadyText"/>).</summary>
    public static string Fingerprint(string title, string text) =>
        ContentId.Of(PlainText.Letters(SteadyText.Line(title)), PlainText.Letters(SteadyText.Of(text)));
}
