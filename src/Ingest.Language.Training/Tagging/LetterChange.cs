namespace Ingest.Language.Training.Tagging;

/// <summary>What is done to the letters of a training sentence.</summary>
internal enum LetterChange
{
    None,
    Capitals,
    Title,
    Small,
}
