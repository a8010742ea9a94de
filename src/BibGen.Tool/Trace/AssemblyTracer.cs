using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace BibGen.Tool.Trace;

/// <summary>Reads compiled assemblies, which are not loaded, and their XML documentation: the works, and the members that cite them.</summary>
internal sealed class AssemblyTracer
{
    private const string CitesNamespace = "BibGen";
    private const string CitesName = "CitesAttribute";

    private readonly Dictionary<string, TracedWork> _works = new(StringComparer.Ordinal);
    private readonly HashSet<TracedCitation> _citations = [];

    /// <summary>Number of assemblies that have been read.</summary>
    public int Count { get; private set; }

    /// <summary>What has been read.</summary>
    public TraceResult Result => new(
        [.. _works.Values.OrderBy(work => work.TypeName, StringComparer.Ordinal)],
        [.. _citations.OrderBy(one => one.Member, StringComparer.Ordinal).ThenBy(one => one.WorkType, StringComparer.Ordinal)
            .ThenBy(one => one.Locator, StringComparer.Ordinal).ThenBy(one => one.Note, StringComparer.Ordinal).ThenBy(one => one.IsDocumentation)]);

    /// <summary>Reads an assembly and the documentation file beside it.</summary>
    /// <exception cref="BadImageFormatException">The file is no portable executable.</exception>
    /// <exception cref="InvalidDataException">It has no .NET metadata.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public void Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
            throw new InvalidDataException();
        MetadataReader reader = file.GetMetadataReader();
        var names = new MemberNames(reader);
        Dictionary<string, XElement> documentation = ReadDocumentation(Path.ChangeExtension(path, ".xml"));
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
            AddWork(reader, handle, documentation);
        foreach (CustomAttributeHandle handle in reader.CustomAttributes)
            AddAttribute(reader, names, reader.GetCustomAttribute(handle));
        foreach ((string id, XElement member) in documentation)
            AddDocumentation(id, member);
        Count++;
    }

    private static Dictionary<string, XElement> ReadDocumentation(string path)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return members;
        try
        {
            foreach (XElement member in XDocument.Load(path).Descendants("member"))
                members[(string?)member.Attribute("name") ?? ""] = member;
        }
        catch (System.Xml.XmlException)
        {
            members.Clear(); // Not the documentation of an assembly.
        }

        return members;
    }

    /// <summary>A nested class with the constant <c>Key</c> in a class that BibGen generates.</summary>
    private void AddWork(MetadataReader reader, TypeDefinitionHandle handle, Dictionary<string, XElement> documentation)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        if (type.GetDeclaringType().IsNil)
            return;
        var constants = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (FieldDefinition field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            if ((field.Attributes & FieldAttributes.Literal) != 0 && !field.GetDefaultValue().IsNil)
                constants[reader.GetString(field.Name)] = ValueOf(reader, reader.GetConstant(field.GetDefaultValue()));
        }

        if (constants.GetValueOrDefault("Key") is not string key)
            return;
        string name = MemberNames.TypeName(reader, handle);
        string? summary = documentation.GetValueOrDefault("T:" + name)?.Element("summary")?.Value.Trim();
        bool isRetracted = constants.GetValueOrDefault("Status") is "Retracted" || summary?.StartsWith("RETRACTED", StringComparison.Ordinal) == true;
        _works[name] = new TracedWork(
            name, key, constants.GetValueOrDefault("Reference") as string ?? summary ?? key, constants.GetValueOrDefault("Year") as int?,
            constants.GetValueOrDefault("Doi") as string, isRetracted);
    }

    private static object? ValueOf(MetadataReader reader, Constant constant)
    {
        BlobReader value = reader.GetBlobReader(constant.Value);
        return constant.TypeCode switch
        {
            ConstantTypeCode.String => value.ReadUTF16(value.Length),
            ConstantTypeCode.Int32 => value.ReadInt32(),
            _ => null,
        };
    }

    private void AddAttribute(MetadataReader reader, MemberNames names, CustomAttribute attribute)
    {
        if (!IsCites(reader, attribute.Constructor))
            return;
        CustomAttributeValue<string> value = attribute.DecodeValue(AttributeTypes.Instance);
        if (value.FixedArguments is not [{ Value: string work }, ..])
            return;
        string? locator = value.FixedArguments.Length > 1 ? value.FixedArguments[1].Value as string : null;
        string? note = value.NamedArguments.Where(argument => argument.Name == "Note").Select(argument => argument.Value as string).FirstOrDefault();
        _citations.Add(new TracedCitation(names.Of(attribute.Parent), work, locator, note, IsDocumentation: false));
    }

    private static bool IsCites(MetadataReader reader, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MethodDefinition:
                TypeDefinition own = reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType());
                return reader.StringComparer.Equals(own.Name, CitesName) && reader.StringComparer.Equals(own.Namespace, CitesNamespace);
            case HandleKind.MemberReference
                when reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent:
                TypeReference other = reader.GetTypeReference((TypeReferenceHandle)parent);
                return reader.StringComparer.Equals(other.Name, CitesName) && reader.StringComparer.Equals(other.Namespace, CitesNamespace);
            default:
                return false;
        }
    }

    /// <summary>The works that the documentation of a member refers to by <c>cref</c>; not those of the works themselves.</summary>
    private void AddDocumentation(string id, XElement member)
    {
        if (id.Length < 3 || _works.ContainsKey(id[2..]))
            return;
        string name = MemberName.Show(id[2..]);
        foreach (string cref in member.Descendants().Attributes("cref").Select(attribute => attribute.Value))
        {
            string target = cref.Length > 2 ? cref[2..] : "";
            string owner = target[..Math.Max(0, target.LastIndexOf('.'))]; // Of a member of the work, as in References.X.Doi.
            string? work = _works.ContainsKey(target) ? target : _works.ContainsKey(owner) ? owner : null;
            if (work is not null)
                _citations.Add(new TracedCitation(name, work, null, null, IsDocumentation: true));
        }
    }
}
