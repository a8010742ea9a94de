using System.Reflection;
using System.Text;

namespace BibGen.Tests;

/// <summary>
/// What others rest on in a project: <c>PublicApi.txt</c> beside its project file, compared like a snapshot. A change needs a line in CHANGELOG.md, which
/// <c>ChangelogTests</c> asks for.
/// </summary>
internal static class PublicInterface
{
    /// <summary>Compares what there is with what has been written down for a project.</summary>
    public static void Verify(string project, string text) => Snapshot.VerifyFile(Path.Combine(SharedData.Repository, "src", project, "PublicApi.txt"), text);

    /// <summary>Every public type and member, in the order of their names. What the compiler writes for records is left out.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append(type.IsEnum ? " : enum" : type.IsAbstract && type.IsSealed ? " : static" : "").Append('\n');
            bool isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
            IEnumerable<string> members = type
                .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodInfo { IsSpecialName: true } && member.Name is not ("value__" or "<Clone>$"))
                .Where(member => !isRecord || member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct"))
                .Select(member =>
                    "    " + (member is FieldInfo { IsLiteral: true } constant ? $"{member.Name} = {constant.GetRawConstantValue()}" : member.ToString()));
            foreach (string member in members.Order(StringComparer.Ordinal))
                text.Append(member).Append('\n');
        }

        return text.ToString();
    }
}
