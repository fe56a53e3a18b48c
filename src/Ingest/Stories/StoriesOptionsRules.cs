using Microsoft.Extensions.Options;

namespace Ingest.Stories;

/// <summary>What must hold between two settings of the stage.</summary>
internal sealed class StoriesOptionsRules : IValidateOptions<StoriesOptions>
{
    public ValidateOptionsResult Validate(string? name, StoriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.MergeLikeness >= options.StoryLikeness
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(FormattableString.Invariant(
                $"Ingest:Stories:MergeLikeness must be at least Ingest:Stories:StoryLikeness ({options.StoryLikeness}), or every doubt would merge two stories; it is {options.MergeLikeness}."));
    }
}
