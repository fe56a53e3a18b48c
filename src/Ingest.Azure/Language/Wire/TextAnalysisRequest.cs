namespace Ingest.Azure.Language.Wire;

/// <summary>The body of <c>POST /language/:analyze-text</c>.</summary>
internal sealed record TextAnalysisRequest(string Kind, RequestParameters Parameters, RequestInput AnalysisInput);
