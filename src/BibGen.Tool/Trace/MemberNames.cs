using System.Reflection.Metadata;

namespace BibGen.Tool.Trace;

/// <summary>
/// Members by their documentation ids (<see href="https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings"/>), so that those with
/// attributes and those with documentation are the same, and overloads are not.
/// </summary>
internal sealed class MemberNames(MetadataReader reader)
{
    private Dictionary<ParameterHandle, MethodDefinitionHandle>? _methods;

    /// <summary>The name of what has an attribute, as <see cref="MemberName.Show"/> gives it.</summary>
    public string Of(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeDefinition => MemberName.Show(TypeName(reader, (TypeDefinitionHandle)parent)),
        HandleKind.MethodDefinition => OfMethod((MethodDefinitionHandle)parent),
        HandleKind.FieldDefinition when reader.GetFieldDefinition((FieldDefinitionHandle)parent) is var field =>
            MemberName.Show($"{TypeName(reader, field.GetDeclaringType())}.{Id(field.Name)}"),
        HandleKind.PropertyDefinition => OfProperty(reader.GetPropertyDefinition((PropertyDefinitionHandle)parent)),
        HandleKind.EventDefinition when reader.GetEventDefinition((EventDefinitionHandle)parent) is var declared =>
            MemberName.Show($"{TypeName(reader, reader.GetMethodDefinition(declared.GetAccessors().Adder).GetDeclaringType())}.{Id(declared.Name)}"),
        HandleKind.Parameter => OfParameter((ParameterHandle)parent),
        _ => "assembly " + reader.GetString(reader.GetAssemblyDefinition().Name),
    };

    /// <summary>Full name of a type, with the types around it.</summary>
    public static string TypeName(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil)
            return TypeName(reader, type.GetDeclaringType()) + "." + name;
        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }

    private string OfMethod(MethodDefinitionHandle handle)
    {
        MethodDefinition method = reader.GetMethodDefinition(handle);
        MethodSignature<string> signature = method.DecodeSignature(SignatureTypes.Instance, genericContext: null);
        string arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
        string parameters = $"({string.Join(',', signature.ParameterTypes)})";
        string name = Id(method.Name);
        string result = name is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : "";
        return MemberName.Show($"{TypeName(reader, method.GetDeclaringType())}.{name}{arity}{parameters}{result}");
    }

    private string OfProperty(PropertyDefinition property)
    {
        PropertyAccessors accessors = property.GetAccessors();
        MethodDefinitionHandle accessor = accessors.Getter.IsNil ? accessors.Setter : accessors.Getter;
        string type = TypeName(reader, reader.GetMethodDefinition(accessor).GetDeclaringType());
        MethodSignature<string> signature = property.DecodeSignature(SignatureTypes.Instance, genericContext: null);
        string parameters = signature.ParameterTypes.IsEmpty ? "" : $"({string.Join(',', signature.ParameterTypes)})";
        return MemberName.Show($"{type}.{Id(property.Name)}{parameters}");
    }

    private string OfParameter(ParameterHandle handle)
    {
        _methods ??= reader.MethodDefinitions
            .SelectMany(method => reader.GetMethodDefinition(method).GetParameters().Select(parameter => (parameter, method)))
            .ToDictionary(pair => pair.parameter, pair => pair.method);
        string name = reader.GetString(reader.GetParameter(handle).Name);
        string what = name.Length == 0 ? "return value" : "parameter " + name; // The value that is returned is parameter 0, which has no name.
        return $"{OfMethod(_methods[handle])}, {what}";
    }

    /// <summary>A name as documentation ids have it: the dots of explicit implementations and of constructors are number signs.</summary>
    private string Id(StringHandle name) => reader.GetString(name).Replace('.', '#');
}
