namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Stands for the worker's attribute (Worker.Extensions.Abstractions).</summary>
public abstract class TriggerBindingAttribute : Attribute;
