namespace Microsoft.Azure.Functions.Worker;

/// <summary>Stands for the worker's attribute (Worker.Extensions.Abstractions): names a function.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
