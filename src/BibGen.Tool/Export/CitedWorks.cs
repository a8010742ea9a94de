using BibGen.Tool.CommandLine;
using BibGen.Tool.Trace;

namespace BibGen.Tool.Export;

/// <summary>The works that compiled code cites: only these are exported.</summary>
internal sealed class CitedWorks
{
    private readonly HashSet<string> _keys;
    private readonly HashSet<string> _missing;

    private CitedWorks(HashSet<string> keys)
    {
        _keys = keys;
        _missing = new HashSet<string>(keys, StringComparer.Ordinal);
    }

    /// <summary>Reads assemblies; null when a command line names none, and everything is exported.</summary>
    /// <exception cref="CommandException">One cannot be read.</exception>
    public static CitedWorks? Read(Terminal terminal, string[]? assemblies)
    {
        if (assemblies is not { Length: > 0 })
            return null;
        var tracer = new AssemblyTracer();
        if (!TraceCommand.ReadAll(tracer, assemblies, terminal))
            throw new CommandException("nothing is exported, since what the code cites is not known");
        TraceResult trace = tracer.Result;
        return new CitedWorks([.. trace.Works.Where(work => trace.ByWork.Contains(work.TypeName)).Select(work => work.Key)]);
    }

    /// <summary>Whether the code cites the work with this key.</summary>
    public bool Contains(string key)
    {
        _missing.Remove(key);
        return _keys.Contains(key);
    }

    /// <summary>Says which cited works none of the files had; whether there are any.</summary>
    public bool SayMissing(Terminal terminal)
    {
        if (_missing.Count > 0)
            terminal.Fail($"cited by the code and not in these files: {string.Join(", ", _missing.Order(StringComparer.Ordinal))}");
        return _missing.Count > 0;
    }
}
