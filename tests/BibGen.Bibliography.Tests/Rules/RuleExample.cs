using BibGen.Dates;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Tests.Rules;

/// <summary>Runs all rules on a small file and shows what one of them finds, with the place.</summary>
internal static class RuleExample
{
    /// <summary>An entry with a field; the field begins line 2.</summary>
    public static string Entry(string fields) => "@misc{k,\n  " + fields + "\n}\n";

    /// <summary>What the rule with the id finds in a .bib file, one line a finding: <c>2,11 'text': message</c>.</summary>
    public static string Bib(string id, string text, PartialDate? reference = null) => Describe(id, "test.bib", text, reference);

    /// <summary>The same for a PubMed file.</summary>
    public static string Nbib(string id, string text, PartialDate? reference = null) => Describe(id, "test.nbib", text, reference);

    /// <summary>
    /// The text after the fix of the first finding. The file still parses as it did, and the rule has found one thing less.
    /// </summary>
    public static string Fixed(string id, string text)
    {
        (BibliographyFile before, Finding[] found) = Check(id, "test.bib", text, reference: null);
        Fix fix = Assert.IsType<Fix>(found[0].Fix);
        string result = text;
        foreach (TextEdit edit in fix.Edits.Reverse())
            result = result[..edit.Span.Start] + edit.NewText + result[edit.Span.End..];
        (BibliographyFile after, Finding[] left) = Check(id, "test.bib", result, reference: null);
        Assert.Equal(found.Length - 1, left.Length);
        Assert.Equal((before.Works.Count, before.SyntaxErrors.Count), (after.Works.Count, after.SyntaxErrors.Count));
        return result;
    }

    /// <summary>Whether a finding in a .bib file has a fix.</summary>
    public static bool HasFix(string id, string text) => Check(id, "test.bib", text, reference: null).Findings[0].Fix is not null;

    private static string Describe(string id, string name, string text, PartialDate? reference)
    {
        (BibliographyFile file, Finding[] findings) = Check(id, name, text, reference);
        return string.Join('\n', findings.Select(finding =>
        {
            TextPosition at = file.Lines.PositionOf(finding.Span.Start);
            return $"{at.Line},{at.Column} '{finding.Span.TextIn(file.Text)}': {finding.Message}";
        }));
    }

    private static (BibliographyFile File, Finding[] Findings) Check(string id, string name, string text, PartialDate? reference)
    {
        BibliographyFile file = BibliographyFile.Read(name, text);
        var context = new RuleContext { ReferenceDate = reference };
        Checker.Check(file, context);
        Checker.CheckClass("Test", [file], context);
        Checker.CheckProject([file], context);
        Assert.DoesNotContain(context.Findings, found => found.Finding.Rule == GeneratorRules.InternalError);
        return (file, [.. context.Findings.Select(found => found.Finding).Where(finding => finding.Rule.Id == id)]);
    }
}
