using BibGen.Formats;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Rules.Infrastructure;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>Runs all rules on small files; one line a finding of the rule in question: <c>2,11 'text': message</c>.</summary>
internal static class RuleFindings
{
    /// <summary>An entry with a field; the field begins line 2.</summary>
    public static string Entry(string fields) => "@misc{k,\n  " + fields + "\n}\n";

    /// <summary>What the rule finds in a .bib file; <paramref name="reference"/> is the day that stands for today.</summary>
    public static string InBib(string id, string text, PartialDate? reference = null) => In(id, reference, ("test.bib", text));

    /// <summary>What the rule finds in a PubMed file.</summary>
    public static string InNbib(string id, string text, PartialDate? reference = null) => In(id, reference, ("test.nbib", text));

    /// <summary>What the rule finds in the files of one class; the file is named when there are several.</summary>
    public static string In(string id, params (string Name, string Text)[] texts) => In(id, reference: null, texts);

    private static string In(string id, PartialDate? reference, params (string Name, string Text)[] texts) => string.Join('\n', Check(reference, texts)
        .Where(found => found.Finding.Rule.Id == id)
        .Select(found =>
        {
            TextPosition at = found.File.Lines.PositionOf(found.Finding.Span.Start);
            string name = texts.Length > 1 ? found.File.Path + " " : "";
            return $"{name}{at.Line},{at.Column} '{found.Finding.Span.TextIn(found.File.Text)}': {found.Finding.Message}";
        }));

    /// <summary>The ids of all findings in a file, off and informative ones left out.</summary>
    public static string Ids(string name, string text) => string.Join(' ', Check(reference: null, (name, text))
        .Where(found => found.Finding.Rule.IsEnabledByDefault && (found.Finding.Severity ?? found.Finding.Rule.DefaultSeverity) != Severity.Info)
        .Select(found => found.Finding.Rule.Id));

    /// <summary>The findings of all rules in a file.</summary>
    public static IReadOnlyList<Finding> All(string name, string text) => [.. Check(reference: null, (name, text)).Select(found => found.Finding)];

    /// <summary>The findings of the rule in a .bib file.</summary>
    public static IReadOnlyList<Finding> Of(string id, string text, string name = "test.bib") =>
        [.. Check(reference: null, (name, text)).Select(found => found.Finding).Where(finding => finding.Rule.Id == id)];

    /// <summary>Whether the first finding of the rule in a .bib file has a fix.</summary>
    public static bool HasFix(string id, string text) => Of(id, text)[0].Fix is not null;

    /// <summary>
    /// The text after the fix of the first finding; the rule then finds one thing less, the same works are there, and no error of syntax is new.
    /// </summary>
    public static string Fixed(string id, string text, string name = "test.bib")
    {
        IReadOnlyList<Finding> findings = Of(id, text, name);
        Finding finding = findings[0];
        Assert.True(finding.Rule.HasFix);
        Fix fix = Assert.IsType<Fix>(finding.Fix);
        string result = text;
        int end = int.MaxValue;
        foreach (TextEdit edit in fix.Edits.Reverse())
        {
            Assert.True(edit.Span.End <= end, "Edits overlap or are not in order.");
            end = edit.Span.Start;
            result = result[..edit.Span.Start] + edit.NewText + result[edit.Span.End..];
        }

        BibliographyFile before = BibliographyFile.Read(name, text);
        BibliographyFile after = BibliographyFile.Read(name, result);
        Assert.Equal(before.Works.Count, after.Works.Count);
        Assert.True(after.SyntaxErrors.Count <= before.SyntaxErrors.Count);
        Assert.Equal(findings.Count - 1, Of(id, result, name).Count);
        return result;
    }

    /// <summary>All findings in a project of these files, of all rules; those of one class that show between them too.</summary>
    public static FileFinding[] Check(params (string Name, string Text)[] texts) => Check(reference: null, texts);

    /// <summary>The same with options of the project, which say whether a rule is wanted.</summary>
    public static FileFinding[] Check(ProjectOptions options, params (string Name, string Text)[] texts)
    {
        OptionValues oneClass = OptionValues.Of(new Dictionary<string, string> { ["build_property.BibGenClassName"] = "References" });
        BibliographyProject project =
            BibliographyProject.Create(options, texts.Select(text => ProjectFile.Read(text.Name, text.Text, OptionValues.None, oneClass)));
        FileFinding[] findings = [.. project.Files.SelectMany(file => project.FindingsIn(file.Path)), .. project.FindingsAcrossFiles()];
        Assert.DoesNotContain(findings, found => found.Finding.Rule == GeneratorRules.InternalError);
        return findings;
    }

    private static FileFinding[] Check(PartialDate? reference, params (string Name, string Text)[] texts) =>
        Check(ProjectOptions.Default with { ReferenceDate = reference, IsReported = static _ => true }, texts);
}
