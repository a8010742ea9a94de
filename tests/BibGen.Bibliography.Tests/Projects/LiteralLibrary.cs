using System.Diagnostics;
using Mono.Cecil;

namespace BibGen.Tests.Projects;

/// <summary>
/// The library once more, compiled to machine code as it is written. Once a method has run often, the runtime compiles it anew and may leave out objects that
/// nobody else sees; how many it leaves out hangs on what has run before.
/// </summary>
internal sealed class LiteralLibrary : ChangedLibrary
{
    private static readonly Lazy<LiteralLibrary> One = new(static () => new LiteralLibrary());

    private LiteralLibrary()
        : base("literal", TakeAsWritten)
    {
    }

    /// <summary>The method of <see cref="AllocatedWork"/> with this name, over this library.</summary>
    public static T Method<T>(string name)
        where T : Delegate => One.Value.Method<T>(typeof(AllocatedWork), name);

    private static void TakeAsWritten(ModuleDefinition module)
    {
        CustomAttribute debuggable = module.Assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == nameof(DebuggableAttribute));
        debuggable.ConstructorArguments[0] = new CustomAttributeArgument(
            debuggable.ConstructorArguments[0].Type,
            (int)(DebuggableAttribute.DebuggingModes.Default | DebuggableAttribute.DebuggingModes.DisableOptimizations
                | DebuggableAttribute.DebuggingModes.IgnoreSymbolStoreSequencePoints));
    }
}
