using System.Text;

namespace BibGen.Tool.Trace;

/// <summary>Documentation ids as people read them: <c>App.Tissue.Weigh(double, List&lt;string&gt;)</c>.</summary>
internal static class MemberName
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.SByte"] = "sbyte",
        ["System.Char"] = "char",
        ["System.Decimal"] = "decimal",
        ["System.Double"] = "double",
        ["System.Single"] = "float",
        ["System.Int32"] = "int",
        ["System.UInt32"] = "uint",
        ["System.Int64"] = "long",
        ["System.UInt64"] = "ulong",
        ["System.Int16"] = "short",
        ["System.UInt16"] = "ushort",
        ["System.Object"] = "object",
        ["System.String"] = "string",
        ["System.IntPtr"] = "nint",
        ["System.UIntPtr"] = "nuint",
        ["System.Void"] = "void",
    };

    /// <summary>The name of an id without its kind (<c>M:</c>): types of parameters without their namespaces, constructors by the name of their type.</summary>
    public static string Show(string id)
    {
        int open = id.IndexOf('(', StringComparison.Ordinal);
        string path = open < 0 ? id : id[..open];
        int last = path.LastIndexOf('.');
        string owner = last < 0 ? "" : path[..last];
        string name = path[(last + 1)..];
        if (name is "#ctor" or "#cctor")
            name = owner[(owner.LastIndexOf('.') + 1)..].Split('`')[0];
        string shown = (owner.Length > 0 ? Generic(owner) + "." : "") + Generic(LocalFunction(name.Replace('#', '.')));
        if (open < 0)
            return shown;
        int close = id.LastIndexOf(')');
        if (name == "Item")
            return $"{Generic(owner)}.this[{string.Join(", ", Split(id[(open + 1)..close]).Select(Type))}]";
        string result = close + 1 < id.Length && id[close + 1] == '~' ? " as " + Type(id[(close + 2)..]) : ""; // What a conversion gives tells it apart.
        return $"{shown}({string.Join(", ", Split(id[(open + 1)..close]).Select(Type))}){result}";
    }

    /// <summary>The compiler's name of a local function, as the method and the function: <c>&lt;Weigh&gt;g__Round|0_0</c> is <c>Weigh.Round</c>.</summary>
    private static string LocalFunction(string name)
    {
        int end = name.IndexOf(">g__", StringComparison.Ordinal);
        int bar = name.IndexOf('|', StringComparison.Ordinal);
        return name.StartsWith('<') && end > 0 && bar > end ? $"{name[1..end]}.{name[(end + 4)..bar]}" : name;
    }

    /// <summary>Numbers of type parameters as these: <c>Map`2</c> is <c>Map&lt;T1, T2&gt;</c>.</summary>
    private static string Generic(string path)
    {
        int accent = path.IndexOf('`', StringComparison.Ordinal);
        if (accent < 0)
            return path;
        int start = accent;
        while (accent < path.Length && path[accent] == '`')
            accent++;
        int end = accent;
        while (end < path.Length && char.IsAsciiDigit(path[end]))
            end++;
        if (!int.TryParse(path.AsSpan(accent, end - accent), out int count) || count is < 1 or > 32)
            return path;
        string parameters = count == 1 ? "T" : string.Join(", ", Enumerable.Range(1, count).Select(i => $"T{i}"));
        return $"{path[..start]}<{parameters}>{Generic(path[end..])}";
    }

    private static string Type(string type)
    {
        if (type.EndsWith('@'))
            return "ref " + Type(type[..^1]);
        if (type.EndsWith('*'))
            return Type(type[..^1]) + "*";
        if (type.EndsWith(']'))
        {
            int bracket = type.LastIndexOf('[');
            return Type(type[..bracket]) + type[bracket..].Replace("0:", "", StringComparison.Ordinal);
        }

        if (type.StartsWith('`'))
            return "T" + type.TrimStart('`') is "T0" ? "T" : $"T{int.Parse(type.TrimStart('`'), System.Globalization.CultureInfo.InvariantCulture) + 1}";
        int brace = type.IndexOf('{', StringComparison.Ordinal);
        if (brace < 0)
            return Keywords.GetValueOrDefault(type) ?? type[(type.LastIndexOf('.') + 1)..];
        int end = type.LastIndexOf('}');
        string[] arguments = [.. Split(type[(brace + 1)..end]).Select(Type)];
        string name = type[..brace];
        return name == "System.Nullable" ? arguments[0] + "?" : $"{name[(name.LastIndexOf('.') + 1)..]}<{string.Join(", ", arguments)}>";
    }

    /// <summary>The parts between the commas that stand outside of braces and brackets.</summary>
    private static List<string> Split(string list)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        int depth = 0;
        foreach (char c in list)
        {
            depth += c is '{' or '[' or '(' ? 1 : c is '}' or ']' or ')' ? -1 : 0;
            if (c == ',' && depth == 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(c);
            }
        }

        if (part.Length > 0)
            parts.Add(part.ToString());
        return parts;
    }
}
