using System.Globalization;
using BibGen.Tests;
using Xunit.Abstractions;

namespace BibGen.Medline.Tests;

/// <summary>PubMed's own citation line, written from the record's other tags.</summary>
public sealed class SourceLineTests(ITestOutputHelper output)
{
    private const double Least = 0.99;

    [Fact]
    public void Lines_of_real_records_are_written_as_PubMed_writes_them()
    {
        if (!SharedData.IsPresent())
            return;
        int right = 0, total = 0;
        foreach ((string name, string text) in MedlineCorpus.Files())
        {
            foreach (Records.Record record in MedlineReader.Read(text).Records)
            {
                if (record.ValueOf("SO") is not { } line || record.ValueOf("OWN") == "ERIC")
                    continue;
                total++;
                if (SourceLine.Write(record) == line)
                    right++;
                else
                    output.WriteLine($"{name} {record.ValueOf("PMID")}\n  {line}\n  {SourceLine.Write(record)}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {total}: {(double)right / total:0.0000}"));
        Assert.True(right >= Least * total, $"{right} of {total}");
    }
}
