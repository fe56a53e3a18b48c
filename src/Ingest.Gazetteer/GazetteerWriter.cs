using System.Globalization;
using System.Text;
using Ingest.Places;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.GazetteerBuild;

/// <summary>Lays sorted places and their names out as <see cref="GazetteerFormat"/> says.</summary>
internal sealed class GazetteerWriter(IReadOnlyList<SourcePlace> places, string version, IReadOnlyDictionary<string, string> demonyms)
{
    private readonly MemoryStream[] _sections = [.. Enumerable.Range(0, SectionCount).Select(_ => new MemoryStream())];

    public void Write(string path)
    {
        To(Section.Version).Write(Encoding.UTF8.GetBytes(version));
        WriteDemonyms();
        WriteColumns();
        WriteGroups();
        WriteNames();
        using var file = File.Create(path);
        using var writer = new BinaryWriter(file);
        writer.Write(Magic);
        var offset = 4 + (8 * SectionCount);
        foreach (var section in _sections)
        {
            writer.Write(offset);
            writer.Write((int)section.Length);
            offset += (int)section.Length;
        }

        foreach (var section in _sections)
        {
            section.WriteTo(file);
        }
    }

    /// <summary>Each word with the number of its place, so that a reader need not look it up.</summary>
    private void WriteDemonyms()
    {
        var numbers = places.Select((place, number) => (Id: $"{place.Kind}:{place.Tag}", number))
            .ToDictionary(row => row.Id, row => row.number, StringComparer.OrdinalIgnoreCase);
        var rows = demonyms.Where(row => numbers.ContainsKey(row.Value))
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key}\t{numbers[row.Value]}"));
        To(Section.Demonyms).Write(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
    }

    private MemoryStream To(Section section) => _sections[(int)section];

    private void WriteColumns()
    {
        var features = places.Select(place => place.Feature).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var tags = places.Where(place => place.Kind is PlaceKind.Admin2 or PlaceKind.Supplement).Select(place => place.Tag).ToList();
        To(Section.Features).Write(Encoding.UTF8.GetBytes(string.Join('\n', features)));
        To(Section.Tags).Write(Encoding.UTF8.GetBytes(string.Join('\n', tags)));
        var tag = 0;
        foreach (var place in places)
        {
            var isTagged = place.Kind is PlaceKind.Admin2 or PlaceKind.Supplement;
            Put24(Section.Ids, isTagged ? tag++ : place.Number);
            Put24(Section.Latitudes, PackDegrees(place.Latitude, 90));
            Put24(Section.Longitudes, PackDegrees(place.Longitude, 180));
            Put24(Section.Populations, PackPopulation(place.Population));
            To(Section.FeatureOfPlace).WriteByte(checked((byte)((features.IndexOf(place.Feature) * KindCount) + (int)place.Kind)));
        }
    }

    /// <summary>Rows of country, division code, and the first place's number: text, as there are only some thousands.</summary>
    private void WriteGroups()
    {
        var rows = new List<string>();
        for (var i = 0; i < places.Count; i++)
        {
            if (i == 0 || places[i].Country != places[i - 1].Country || places[i].Admin1 != places[i - 1].Admin1)
            {
                rows.Add(string.Create(CultureInfo.InvariantCulture, $"{places[i].Country}\t{places[i].Admin1}\t{i}"));
            }
        }

        To(Section.Groups).Write(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
    }

    private void WriteNames()
    {
        var entries = NameEntries.Of(places);
        var main = new int[places.Count];
        var previous = Array.Empty<byte>();
        for (var i = 0; i < entries.Count; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(entries[i].Name);
            if (i % BlockSize == 0)
            {
                Put32(Section.NameBlocks, (int)To(Section.Names).Length);
                previous = [];
            }

            if (bytes.Length >= 0x80)
            {
                throw new InvalidDataException($"The name {entries[i].Name} is longer than the format allows, 127 bytes.");
            }

            var shared = bytes.AsSpan().CommonPrefixLength(previous);
            PutNumber(shared);
            PutNumber(bytes.Length - shared);
            To(Section.Names).Write(bytes.AsSpan(shared));
            WritePostings(entries[i].Postings, main, i);
            previous = bytes;
        }

        Array.ForEach(main, entry => Put24(Section.MainNames, entry));
    }

    private void WritePostings(IReadOnlyList<int> postings, int[] main, int entry)
    {
        PutNumber(postings.Count);
        var last = 0;
        foreach (var posting in postings)
        {
            PutNumber(posting - last);
            last = posting;
            if ((posting & 1) == 1)
            {
                main[posting >> 1] = entry;
            }
        }
    }

    private void PutNumber(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            To(Section.Names).WriteByte((byte)(rest | 0x80));
        }

        To(Section.Names).WriteByte((byte)rest);
    }

    private void Put24(Section section, int value)
    {
        To(section).WriteByte((byte)value);
        To(section).WriteByte((byte)(value >> 8));
        To(section).WriteByte((byte)(value >> 16));
    }

    private void Put32(Section section, int value)
    {
        Put24(section, value);
        To(section).WriteByte((byte)(value >> 24));
    }
}
