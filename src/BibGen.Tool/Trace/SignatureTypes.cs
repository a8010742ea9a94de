using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace BibGen.Tool.Trace;

/// <summary>Types of parameters as documentation ids have them: <c>System.Collections.Generic.List{System.Int32}</c>.</summary>
internal sealed class SignatureTypes : ISignatureTypeProvider<string, object?>
{
    /// <summary>The provider; it has no state.</summary>
    public static SignatureTypes Instance { get; } = new();

    /// <inheritdoc/>
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    /// <inheritdoc/>
    public string GetSZArrayType(string elementType) => elementType + "[]";

    /// <inheritdoc/>
    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    /// <inheritdoc/>
    public string GetByReferenceType(string elementType) => elementType + "@";

    /// <inheritdoc/>
    public string GetPointerType(string elementType) => elementType + "*";

    /// <inheritdoc/>
    public string GetPinnedType(string elementType) => elementType;

    /// <inheritdoc/>
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    /// <inheritdoc/>
    public string GetFunctionPointerType(MethodSignature<string> signature) => $"function({string.Join(',', signature.ParameterTypes)})";

    /// <inheritdoc/>
    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    /// <inheritdoc/>
    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    /// <summary>Each of the types around it takes as many arguments as the number after its grave accent says.</summary>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        int next = 0;
        IEnumerable<string> parts = genericType.Split('.').Select(part =>
        {
            int accent = part.IndexOf('`', StringComparison.Ordinal);
            if (accent < 0 || !int.TryParse(part.AsSpan(accent + 1), out int count))
                return part;
            string arguments = string.Join(',', typeArguments.Skip(next).Take(count));
            next += count;
            return $"{part[..accent]}{{{arguments}}}";
        });
        return string.Join('.', parts);
    }

    /// <inheritdoc/>
    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => MemberNames.TypeName(reader, handle);

    /// <inheritdoc/>
    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind) + "." + name;
        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }

    /// <inheritdoc/>
    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
}
