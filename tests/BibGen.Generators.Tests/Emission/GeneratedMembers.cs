using System.Reflection;

namespace BibGen.Tests.Generators.Emission;

/// <summary>What a loaded assembly's generated code says, by the names of its members.</summary>
internal static class GeneratedMembers
{
    public static object? Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);

    public static object? Static(Type type, string property) =>
        type.GetProperty(property, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null);

    public static object? Call(Type type, string method, string argument) =>
        type.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [argument]);
}
