using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Ingest.Storage;

/// <summary>A property that always holds a list or map, and the empty one that it gets where the document has none.</summary>
internal sealed record EmptyList(PropertyInfo Property, object Value)
{
    /// <summary>The property's empty list; null where it holds no list, or may hold null.</summary>
    public static EmptyList? Of(JsonPropertyInfo property)
    {
        var isNullable = property.AssociatedParameter?.IsNullable ?? property.IsSetNullable;
        return !isNullable && property.AttributeProvider is PropertyInfo { CanWrite: true } info && Empty(property.PropertyType) is { } empty
            ? new EmptyList(info, empty)
            : null;
    }

    /// <summary>Gives the property of <paramref name="owner"/> its empty list if it has none.</summary>
    public void FillIn(object owner)
    {
        if (Property.GetValue(owner) is null)
        {
            Property.SetValue(owner, Value);
        }
    }

    private static object? Empty(Type type)
    {
        if (type == typeof(string) || !type.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return null;
        }

        var arguments = type.GetGenericArguments();
        var empty = arguments.Length == 1
            ? Array.CreateInstance(arguments[0], 0)
            : Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments));
        return type.IsInstanceOfType(empty) ? empty : null;
    }
}
