namespace Ingest.Places.Lookup;

/// <summary>Searches all names of the gazetteer for those that are equal to a spelling at level 2 or 3. It reads through the file: about a second, so it is for people who ask, not for texts.</summary>
internal sealed class NearNames(Gazetteer gazetteer)
{
    private const int ShortestLooseKey = 4;
    private const int ShortestWideKey = 5;
    private const int MostLettersApart = 8;

    /// <summary>The hits with their levels; those that are equal at level 1 are left out.</summary>
    public IEnumerable<(NameHit Hit, SpellingLevel Level)> Of(string name)
    {
        var exact = NameKey.Exact(name);
        if (exact.Length < ShortestLooseKey || !char.IsAsciiLetter(exact[0]))
        {
            yield break;
        }

        var families = Enum.GetValues<SpellingFamily>();
        var (loose, wide) = (Array.ConvertAll(families, family => NameKey.Loose(name, family)), Array.ConvertAll(families, family => NameKey.Wide(name, family)));
        foreach (var hit in gazetteer.AllHits().Where(hit => Math.Abs(hit.Name.Length - name.Length) <= MostLettersApart && char.IsAscii(hit.Name[^1])))
        {
            var family = SpellingFamilies.Of(gazetteer.Places.Country(hit.Place));
            if (family == SpellingFamily.None || NameKey.Exact(hit.Name) == exact)
            {
                continue;
            }

            if (NameKey.Loose(hit.Name, family) is { Length: >= ShortestLooseKey } key && key == loose[(int)family])
            {
                yield return (hit, SpellingLevel.Loose);
            }
            else if (NameKey.Wide(hit.Name, family) is { Length: >= ShortestWideKey } far && far == wide[(int)family])
            {
                yield return (hit, SpellingLevel.Wide);
            }
        }
    }
}
