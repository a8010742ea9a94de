using System.Globalization;
using System.Xml;
using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>JUnit's XML, which build servers show: a suite a file, and a failed test a finding.</summary>
internal sealed class JUnitReport : FindingReport
{
    private readonly XmlWriter _xml;
    private readonly TextWriter _output;

    /// <summary>A report on the output of <paramref name="terminal"/>.</summary>
    public JUnitReport(Terminal terminal)
    {
        _output = terminal.Output;
        _xml = XmlWriter.Create(terminal.Output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = true });
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "bibgen");
    }

    /// <inheritdoc/>
    public override void Write(CheckedFile file)
    {
        IReadOnlyList<ReportedFinding> findings = [.. file.Findings.Where(found => found.Severity != ConfiguredSeverity.Hidden)];
        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", Valid(file.Path));
        _xml.WriteAttributeString("tests", Number(Math.Max(1, findings.Count)));
        _xml.WriteAttributeString("failures", Number(findings.Count));
        _xml.WriteAttributeString("errors", "0");
        if (findings.Count == 0)
            WriteCase(file.Path, "no findings", found: null);
        foreach (ReportedFinding found in findings)
        {
            TextPosition start = found.File.Lines.PositionOf(found.Finding.Span.Start);
            WriteCase(file.Path, $"{found.Finding.Rule.Id} {found.Finding.Rule.Name} ({start.Line},{start.Column})", found);
        }

        _xml.WriteEndElement();
    }

    /// <inheritdoc/>
    public override void End(CheckSummary summary)
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        _output.WriteLine();
    }

    /// <inheritdoc/>
    protected override void Close() => _xml.Dispose();

    private void WriteCase(string path, string name, ReportedFinding? found)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", Valid(path));
        _xml.WriteAttributeString("name", Valid(name));
        if (found is not null)
        {
            TextPosition start = found.File.Lines.PositionOf(found.Finding.Span.Start);
            string message = Valid(found.Finding.Message);
            _xml.WriteStartElement("failure");
            _xml.WriteAttributeString("message", message);
            _xml.WriteAttributeString("type", found.Severity.Word());
            _xml.WriteString($"{Valid(path)}({start.Line},{start.Column}): {message}");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text without what XML forbids.</summary>
    private static string Valid(string text) => new(PlainText.OneLine(text).Select(c => c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c).ToArray());
}
