using Azure.Core;
using Azure.Identity;

namespace Ingest.Azure.Tests.Language;

/// <summary>An identity with a token, or without one.</summary>
internal sealed class FixedToken(string? token) : TokenCredential
{
    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => Token(requestContext);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Token(requestContext));

    private AccessToken Token(TokenRequestContext requestContext)
    {
        Scopes.AddRange(requestContext.Scopes);
        return token is null ? throw new AuthenticationFailedException("No identity is signed in.") : new AccessToken(token, DateTimeOffset.MaxValue);
    }
}
