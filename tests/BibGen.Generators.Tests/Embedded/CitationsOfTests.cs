using System.Collections;
using System.Reflection;

namespace BibGen.Tests.Generators.Embedded;

/// <summary><c>Citations.Of</c>: from code to the works on which it rests, without a key or a string.</summary>
public class CitationsOfTests
{
    [Fact]
    public void A_program_can_show_what_a_member_a_parameter_and_a_type_rest_on()
    {
        Assembly assembly = new TestProject(code: """
            using BibGen;
            using App;
            [assembly: Cites(typeof(References.One))]
            [Cites(typeof(References.One), "Eq. 4", Note = "in SI units"), Cites(typeof(References.Two))]
            class C
            {
                [return: Cites(typeof(References.Two), "p. 3")]
                int M([Cites(typeof(References.One))] int i) { return i; }
            }
            class D { }
            """).With("/app/references.bib", "@misc{one, title = {One}}\n@misc{two, title = {Two}}").Load();
        Type type = assembly.GetType("C")!;
        MethodInfo method = type.GetMethod("M", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Assert.Equal(["one Eq. 4 in SI units: One. Eq. 4", "two  : Two."], Of(assembly, type));
        Assert.Equal(["two p. 3 : Two. p. 3"], Of(assembly, method.ReturnParameter));
        Assert.Equal(["one  : One."], Of(assembly, method.GetParameters()[0]));
        Assert.Equal(["one  : One."], Of(assembly, assembly));
        Assert.Empty(Of(assembly, method));
        Assert.Empty(Of(assembly, assembly.GetType("D")!));
    }

    [Fact]
    public void It_compiles_where_nothing_can_be_said_to_a_trimmer() => new TestProject().UnderNetStandard()
        .With("/app/references.bib", "@misc{one, title = {One}}").AssertCompiles();

    private static IEnumerable<string> Of(Assembly assembly, object code)
    {
        MethodInfo of = assembly.GetType("BibGen.Citations")!.GetMethods()
            .Single(method => method.Name == "Of" && method.GetParameters()[0].ParameterType.IsInstanceOfType(code));
        foreach (object work in (IEnumerable)of.Invoke(null, [code])!)
        {
            object citation = Value(work, "Citation")!;
            yield return $"{Value(citation, "Key")} {Value(work, "Locator")} {Value(work, "Note")}: {work}";
        }
    }

    private static object? Value(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from);
}
