using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Ingest.Web;

/// <summary>Gives answers without a body (unknown path, wrong method, a failure before any endpoint) a body of problem details.</summary>
internal sealed class ProblemPages : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        next(app);
    };
}
