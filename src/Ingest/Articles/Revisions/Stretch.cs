using System.Runtime.InteropServices;

namespace Ingest.Articles.Revisions;

/// <summary>A stretch of the earlier and one of the later text that stand against each other; ends are excluded.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd)
{
    public int Before => BeforeEnd - BeforeStart;

    public int After => AfterEnd - AfterStart;
}
