using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Ingest.Web;

/// <summary>Gives answers without a body (unknown path, wrong method, a failure before any endpoint) a body of problem details.</summary>
internal sealed class ProblemPages : IStartupFilter
{
    /// <summary>Puts it in front of what follows.</summary>
    public static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        Use(app);
        next(app);
    };
}
