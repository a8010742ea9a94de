using System.Globalization;
using System.Text;
using System.Text.Json;
using BibGen.Values.Latex;

namespace BibGen.Tests.Values.Latex;

/// <summary>Every row of <c>latex-unicode.json</c>.</summary>
public class LatexSpecTests
{
    [Fact]
    public void Every_test_of_the_specification_holds()
    {
        Check(Rows("tests").Select(row => (Text(row, "in"), Text(row, "out"))));
    }

    [Fact]
    public void Every_composed_letter_is_composed()
    {
        JsonElement composed = TestData.Json("latex-unicode.json").GetProperty("composed");
        Check(composed.EnumerateObject().Select(row => (row.Name, row.Value.GetString()!)));
    }

    [Fact]
    public void Every_letter_symbol_and_logo_is_known()
    {
        var known = new Dictionary<string, string>
        {
            ["textohm"] = "Ω", // U+2126 is U+03A9 in form C, which the accent rules ask for at the end.
            ["par"] = " ", // White space is folded: a paragraph of a title is none.
            ["nobreakspace"] = "\u00A0",
        };
        IEnumerable<JsonElement> rows = Rows("letters").AsEnumerable().Concat(Rows("symbols")).Concat(Rows("math", "greek")).Concat(Rows("math", "operators"));
        Check(rows.Select(row => (Text(row, "cmd"), Text(row, "char")))
            .Concat(Rows("logos").Select(row => (Text(row, "cmd"), Text(row, "text"))))
            .Select(row => ("x\\" + row.Item1 + "{}y", "x" + (known.TryGetValue(row.Item1, out string? ours) ? ours : row.Item2) + "y")));
    }

    [Fact]
    public void Every_escape_prints_its_character()
    {
        var policy = new Dictionary<string, string>
        {
            ["-"] = "", // A possible hyphenation is invisible; in a string constant a soft hyphen would break comparisons.
            ["\\"] = " ",
        };
        Check(Rows("escapes").Select(row => (Text(row, "cmd"), Text(row, "cp")))
            .Select(row => ("x\\" + row.Item1 + "y", "x" + (policy.TryGetValue(row.Item1, out string? ours) ? ours : FromHex(row.Item2)) + "y")));
    }

    [Fact]
    public void Every_accent_goes_on_a_letter_in_every_form()
    {
        Check(Rows("accents").SelectMany(row =>
        {
            string command = "\\" + Text(row, "cmd");
            string composed = ("q" + FromHex(Text(row, "combining"))).Normalize(NormalizationForm.FormC);
            return new[] { command + "{q}", command + " q", "{" + command + " q}", "{" + command + "{q}}" }.Select(form => (form, composed));
        }));
    }

    [Fact]
    public void Every_ligature_is_a_character()
    {
        Check(Rows("ligatures").Select(row => Text(row, "in") switch
        {
            ">>" => ("<<mot>>", "«mot»"), // Only where a quotation is open: x >> y stays.
            string opening => (opening + "mot", Text(row, "char") + "mot"),
        }));
    }

    [Fact]
    public void Every_formatting_command_is_known()
    {
        IEnumerable<string> commands = Rows("formatting").Concat(Rows("declarations")).Concat(Rows("biblatex_macros")).Select(row => Text(row, "cmd"));
        var unknown = new List<UndecodableCommand>();
        foreach (string command in commands)
            LatexText.Decode("\\" + command + "{x}{y}", unknown);
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_biblatex_macro_prints_its_value()
    {
        Check(Rows("biblatex_macros").Select(row =>
        {
            string value = Text(row, "value");
            return ("x\\" + Text(row, "cmd") + "{}y", "x" + (value.Length > 1 && value != ", " ? FromHex(value) : value) + "y");
        }));
    }

    [Fact]
    public void Every_listed_letter_of_an_alphabet_is_mapped()
    {
        JsonElement alphabets = TestData.Json("latex-unicode.json").GetProperty("math").GetProperty("alphabets");
        Check(alphabets.EnumerateObject().Where(alphabet => alphabet.Value.ValueKind == JsonValueKind.Object)
            .SelectMany(alphabet =>
                alphabet.Value.EnumerateObject().Select(letter => ($"$\\{alphabet.Name}{{{letter.Name}}}$", FromHex(letter.Value.GetString()!)))));
    }

    private static void Check(IEnumerable<(string Input, string Expected)> rows)
    {
        (string Input, string Expected)[] all = [.. rows];
        Assert.NotEmpty(all);
        string[] wrong =
        [
            .. all.Select(row => (row.Input, row.Expected, Plain: LatexText.ToPlain(row.Input), Rich: LatexText.Decode(row.Input).Plain))
                .Where(row => row.Plain != row.Expected || row.Rich != row.Expected)
                .Select(row => $"{row.Input} → {Escaped(row.Plain)}, expected {Escaped(row.Expected)}"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static JsonElement.ArrayEnumerator Rows(params string[] path) =>
        path.Aggregate(TestData.Json("latex-unicode.json"), (element, name) => element.GetProperty(name)).EnumerateArray();

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static string FromHex(string points) =>
        string.Concat(
            points.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Escaped(string text) => string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"{c}[{(int)c:X4}]"));
}
