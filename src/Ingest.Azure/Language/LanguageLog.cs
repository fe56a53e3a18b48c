using Microsoft.Extensions.Logging;

namespace Ingest.Azure.Language;

internal static partial class LanguageLog
{
    [LoggerMessage(12_001, LogLevel.Error, "Azure AI Language says that its quota is used up ({Reason}); the embedded recogniser stands in until {Until:u}. Move the resource to a paid or larger tier, then remove the blob {Blob}, or wait")]
    public static partial void QuotaUsedUp(ILogger logger, string reason, DateTimeOffset until, string blob);

    [LoggerMessage(12_002, LogLevel.Warning, "The cap of {Cap} text records a month (Ingest:Language:MonthlyTextRecords) is reached with {Used}; the embedded recogniser stands in until {NextMonth:yyyy-MM-dd}, unless the cap is raised")]
    public static partial void CapReached(ILogger logger, long cap, long used, DateOnly nextMonth);

    [LoggerMessage(12_003, LogLevel.Error, "Azure AI Language cannot be used until somebody acts ({Code}): {Reason}")]
    public static partial void MustAct(ILogger logger, string code, string reason);

    [LoggerMessage(12_004, LogLevel.Debug, "Azure AI Language ({Model}) read {Pieces} pieces for {Records} text records, {Warnings} warnings")]
    public static partial void Read(ILogger logger, string model, int pieces, long records, int warnings);
}
