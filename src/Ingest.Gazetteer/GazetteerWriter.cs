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
        if (places.Count > 1 << PlaceBits)
        {
            throw new InvalidDataException($"The format holds {1 << PlaceBits} places; these are {places.Count}.");
        }

        To(Section.Version).Write(Encoding.UTF8.GetBytes(version));
        WriteDemonyms();
        WriteColumns();
        WriteGroups();
        WriteCounties();
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
        var tags = places.Where(place => place.Kind is PlaceKind.Admin2 or PlaceKind.Supplement).Select(ShortTag).ToList();
        To(Section.Features).Write(Encoding.UTF8.GetBytes(string.Join('\n', features)));
        To(Section.Tags).Write(Encoding.UTF8.GetBytes(string.Join('\n', tags)));
        var tag = 0;
        var large = new Dictionary<long, int>();
        foreach (var place in places)
        {
            var isTagged = place.Kind is PlaceKind.Admin2 or PlaceKind.Supplement;
            Put24(Section.Ids, isTagged ? tag++ : place.Number);
            Put24(Section.Latitudes, PackDegrees(place.Latitude, 90));
            Put24(Section.Longitudes, PackDegrees(place.Longitude, 180));
            PutPopulation(place.Population, large);
            To(Section.FeatureOfPlace).WriteByte(checked((byte)((features.IndexOf(place.Feature) * KindCount) + (int)place.Kind)));
        }
    }

    /// <summary>A county's country and division are those of its group.</summary>
    private static string ShortTag(SourcePlace place) =>
        place.Kind == PlaceKind.Admin2 ? place.Tag[(place.Country.Length + place.Admin1.Length + 2)..] : place.Tag;

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

    /// <summary>How many towns each county has, in the order of the tags; those of a division stand in the order of its counties.</summary>
    private void WriteCounties()
    {
        var towns = places.Where(place => place.Kind == PlaceKind.GeoNames).CountBy(place => place.CountyTag, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var place in places.Where(place => place.Kind is PlaceKind.Admin2 or PlaceKind.Supplement))
        {
            var count = place.Kind == PlaceKind.Admin2 ? checked((ushort)towns.GetValueOrDefault(place.Tag)) : 0;
            To(Section.TownsOfCounties).WriteByte((byte)count);
            To(Section.TownsOfCounties).WriteByte((byte)(count >> 8));
        }
    }

    private void WriteNames()
    {
        var entries = NameEntries.Of(places);
        var main = new int[places.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var posting in entries[i].Postings.Where(posting => (posting & 1) == 1))
            {
                main[posting >> 1] = i;
            }
        }

        var writer = new NameWriter(entries);
        var (names, blocks) = writer.Write();
        To(Section.Names).Write(names);
        To(Section.NameLetters).Write(Encoding.UTF8.GetBytes(writer.Letters));
        To(Section.NameCodes).Write(writer.Lengths());
        To(Section.NameFilter).Write(Filter(entries));
        Array.ForEach([.. blocks], start => Put24(Section.NameBlocks, start));
        var bits = new BitWriter(To(Section.MainNames));
        Array.ForEach(main, entry => bits.Write(entry, EntryBits));
        bits.ToByte();
        To(Section.MainNames).Write(new byte[Padding]);
    }

    /// <summary>Every key, and every run of whole words that one begins with.</summary>
    private static byte[] Filter(IReadOnlyList<NameEntry> entries)
    {
        var bytes = new byte[NameFilter.Size];
        var filter = new NameFilter(bytes, 0);
        foreach (var key in entries.Select(entry => entry.Key))
        {
            for (var end = key.IndexOf(' ', StringComparison.Ordinal); end >= 0; end = key.IndexOf(' ', end + 1))
            {
                filter.Put(NameHash.Of(key.AsSpan(0, end)));
            }

            filter.Put(NameHash.Of(key));
        }

        return bytes;
    }

    private void PutPopulation(long population, Dictionary<long, int> large)
    {
        var value = (int)Math.Max(0, population);
        if (population >= LargePopulation)
        {
            if (!large.TryGetValue(population, out var row))
            {
                large[population] = row = large.Count;
                Put32(Section.LargePopulations, (uint)population);
            }

            value = checked((ushort)(LargePopulation + row));
        }

        To(Section.Populations).WriteByte((byte)value);
        To(Section.Populations).WriteByte((byte)(value >> 8));
    }

    private void Put24(Section section, int value)
    {
        To(section).WriteByte((byte)value);
        To(section).WriteByte((byte)(value >> 8));
        To(section).WriteByte((byte)(value >> 16));
    }

    private void Put32(Section section, uint value)
    {
        Put24(section, (int)(value & 0xFFFFFF));
        To(section).WriteByte((byte)(value >> 24));
    }
}
