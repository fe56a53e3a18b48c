using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ingest.Functions.Tests.Host;

/// <summary>A function as the worker finds it: a method with a name, and the parameter that triggers it.</summary>
internal sealed record FunctionMethod(string Name, MethodInfo Method, TriggerBindingAttribute Trigger)
{
    /// <summary>Every function of the app, by name.</summary>
    public static IReadOnlyList<FunctionMethod> All { get; } =
        [.. typeof(PullFeeds).Assembly.GetTypes().SelectMany(static type => type.GetMethods()).Where(static method => method.GetCustomAttribute<FunctionAttribute>() is not null).Select(Of).OrderBy(static function => function.Name, StringComparer.Ordinal)];

    public static FunctionMethod Named(string name) => All.Single(function => function.Name == name);

    /// <summary>Calls the function on a new instance, as the worker does, and gives what it returns.</summary>
    public async Task<object?> InvokeAsync(IServiceProvider services, params object[] arguments)
    {
        var instance = Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance(services, Method.DeclaringType!);
        var task = (Task)Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    private static FunctionMethod Of(MethodInfo method) => new(
        method.GetCustomAttribute<FunctionAttribute>()!.Name,
        method,
        method.GetParameters().Select(static parameter => parameter.GetCustomAttribute<TriggerBindingAttribute>()).OfType<TriggerBindingAttribute>().Single());
}
