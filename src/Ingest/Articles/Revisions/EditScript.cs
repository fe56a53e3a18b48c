namespace Ingest.Articles.Revisions;

/// <summary>Which words of two texts have a partner in the other; partners stand in the same order on both sides.</summary>
internal sealed class EditScript(int before, int after)
{
    private readonly bool[] _before = new bool[before];
    private readonly bool[] _after = new bool[after];

    public int Before => _before.Length;

    public int After => _after.Length;

    public void Keep(int before, int after) => _before[before] = _after[after] = true;

    /// <summary>Takes back that two words are partners.</summary>
    public void Part(int before, int after) => _before[before] = _after[after] = false;

    /// <summary>The piece of the earlier text at <paramref name="to"/> is no partner any more, that at <paramref name="from"/>, which is the same, is.</summary>
    public void MoveBefore(int from, int to) => (_before[from], _before[to]) = (true, false);

    /// <summary>As <see cref="MoveBefore"/>, in the later text.</summary>
    public void MoveAfter(int from, int to) => (_after[from], _after[to]) = (true, false);

    public bool IsKeptBefore(int i) => _before[i];

    public bool IsKeptAfter(int i) => _after[i];
}
