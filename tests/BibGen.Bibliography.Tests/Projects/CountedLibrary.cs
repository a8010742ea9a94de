using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using MethodBody = Mono.Cecil.Cil.MethodBody;

namespace BibGen.Tests.Projects;

/// <summary>
/// The library once more, with a call of <see cref="StepCounter"/> at the beginning of every method and every loop, and this assembly once more, which uses it.
/// </summary>
internal sealed class CountedLibrary : ChangedLibrary
{
    private static readonly Lazy<CountedLibrary> One = new(static () => new CountedLibrary());

    private CountedLibrary()
        : base("counted", Count)
    {
    }

    /// <summary>The method of <see cref="CountedWork"/> with this name, over the library that counts.</summary>
    public static T Method<T>(string name)
        where T : Delegate => One.Value.Method<T>(typeof(CountedWork), name);

    private static void Count(ModuleDefinition module)
    {
        MethodReference step = module.ImportReference(typeof(StepCounter).GetMethod(nameof(StepCounter.Step)));
        Dictionary<string, MethodReference> calls = typeof(CountedCalls).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .ToDictionary(Signature, method => module.ImportReference(method), StringComparer.Ordinal);
        foreach (MethodBody body in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).Select(method => method.Body))
        {
            body.SimplifyMacros();
            foreach (Instruction call in body.Instructions.Where(instruction => instruction.OpCode.FlowControl == FlowControl.Call))
            {
                if (call.Operand is MethodReference called && calls.TryGetValue(Signature(called), out MethodReference? counted)
                    && called.DeclaringType.FullName is "System.String" or "System.MemoryExtensions" or "System.Threading.CancellationToken")
                    (call.OpCode, call.Operand) = (OpCodes.Call, counted);
            }

            foreach (Instruction start in Starts(body))
                CountAt(body, start, step);
            body.OptimizeMacros();
        }
    }

    /// <summary>Where a method and its loops begin.</summary>
    private static List<Instruction> Starts(MethodBody body)
    {
        var places = new Dictionary<Instruction, int>();
        for (int i = 0; i < body.Instructions.Count; i++)
            places[body.Instructions[i]] = i;
        return
        [
            .. body.Instructions.SelectMany(from => Targets(from).Where(to => places[to] <= places[from])).Append(body.Instructions[0]).Distinct(),
        ];
    }

    private static Instruction[] Targets(Instruction from) => from.Operand switch
    {
        Instruction to => [to],
        Instruction[] all => all,
        _ => [],
    };

    /// <summary>The call takes the place of the instruction, which goes behind it: who jumps there finds the call.</summary>
    private static void CountAt(MethodBody body, Instruction place, MethodReference step)
    {
        Instruction moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (place.OpCode, place.Operand);
        body.GetILProcessor().InsertAfter(place, moved);
        (place.OpCode, place.Operand) = (OpCodes.Call, step);
    }

    private static string Signature(MethodInfo method) =>
        $"{method.Name}({string.Join(',', method.GetParameters().Select(parameter => NameOf(parameter.ParameterType)))})";

    private static string Signature(MethodReference method)
    {
        string item = (method as GenericInstanceMethod)?.GenericArguments[0].FullName ?? "";
        IEnumerable<string> parameters = method.Parameters.Select(parameter => parameter.ParameterType.FullName.Replace("!!0", item, StringComparison.Ordinal));
        string self = method.DeclaringType.FullName + (method.DeclaringType.IsValueType ? "&" : "");
        return $"{method.Name}({string.Join(',', method.HasThis ? parameters.Prepend(self) : parameters)})";
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Namespace}.{type.Name}<{string.Join(',', type.GetGenericArguments().Select(NameOf))}>" : type.FullName!;
}
