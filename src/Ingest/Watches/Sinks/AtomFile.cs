using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Ingest.Watches.Sinks;

/// <summary>Alerts as an Atom feed in a file: newest first, at most 500, rewritten whole so that a reader never sees half of it.</summary>
internal sealed class AtomFile(WatchesOptions options) : IAlertSink, IDisposable
{
    private const int MostEntries = 500;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly SemaphoreSlim _turn = new(1, 1);

    public string Type => SinkRules.Atom;

    /// <summary>Adds alerts; one that is there already stays as it is.</summary>
    public async Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken)
    {
        if (FullPath(sink.Path) is not { } path)
        {
            return new SinkOutcome.Failed($"its path '{sink.Path}' is not a file inside the data folder", null);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            foreach (var alert in bundle.Alerts)
            {
                await AddAsync(path, alert, cancellationToken);
            }

            return new SinkOutcome.Accepted();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new SinkOutcome.Failed($"the file {path} cannot be written: {exception.Message}", null);
        }
        catch (XmlException exception)
        {
            return new SinkOutcome.Failed($"the file {path} is no Atom feed ({exception.Message}); move it away", null);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static async Task AddAsync(string path, Alert alert, CancellationToken cancellationToken)
    {
        var entries = File.Exists(path) ? await EntriesAsync(path, cancellationToken) : [];
        var id = "urn:ingest:alert:" + alert.Id;
        if (entries.Exists(entry => entry.Element(Atom + "id")?.Value == id))
        {
            return;
        }

        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "id", "urn:ingest:alerts"),
            new XElement(Atom + "title", "Alerts"),
            new XElement(Atom + "updated", Time(alert.Time)),
            new XElement(Atom + "author", new XElement(Atom + "name", "Ingest")),
            entries.Prepend(Entry(id, alert)).Take(MostEntries));
        var temporary = path + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(temporary, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString().ReplaceLineEndings("\n") + "\n", new UTF8Encoding(false), cancellationToken);
        File.Move(temporary, path, overwrite: true);
    }

    private static async Task<List<XElement>> EntriesAsync(string path, CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(path, settings);
        var document = await XDocument.LoadAsync(reader, LoadOptions.None, cancellationToken);
        return document.Root?.Elements(Atom + "entry").ToList() ?? [];
    }

    private static XElement Entry(string id, Alert alert) => new(
        Atom + "entry",
        new XElement(Atom + "id", id),
        new XElement(Atom + "title", Clean(AlertLines.Title(alert))),
        AlertLines.Link(alert) is { } link ? new XElement(Atom + "link", new XAttribute("href", link)) : null,
        new XElement(Atom + "updated", Time(alert.Time)),
        new XElement(Atom + "summary", Clean(alert.Sentence.Text)),
        new XElement(Atom + "content", new XAttribute("type", "text"), Clean(AlertText.Of(alert))));

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>XML cannot hold every character that a page can.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isXml = rune.Value is '\t' or '\n' || (rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF));
            clean.Append(isXml ? rune.ToString() : " ");
        }

        return clean.ToString();
    }

    private string? FullPath(string? path)
    {
        if (string.IsNullOrWhiteSpace(path) || Path.IsPathRooted(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var folder = Path.GetFullPath(options.Folder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(folder, path));
        return full.StartsWith(folder, StringComparison.Ordinal) ? full : null;
    }
}
