namespace Ingest.Claims;

/// <summary>Quotation marks of all styles.</summary>
internal static class Quotes
{
    public static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'' or '`' or '‹' or '›';
}
