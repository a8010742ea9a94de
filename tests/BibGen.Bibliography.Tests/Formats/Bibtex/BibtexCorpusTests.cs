using System.Globalization;
using System.Text;
using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>Real files that are broken: at least as many entries survive as in the best of BibTeX, btparse and pybtex.</summary>
public class BibtexCorpusTests
{
    /// <summary>Files on which another program counts more, and why that is no loss.</summary>
    private static readonly Dictionary<string, string> Deliberate = new(StringComparer.Ordinal)
    {
        ["bib/plk+biber/t_tdata_names.bib"] = "entries in lines that all begin with % are commented out",
        ["bib/magsilva+bibclean/test_testscr1.bib"] = "every @ of the file is accounted for; btparse counts a block that is none",
        ["bib/inukshuk+bibtex-ruby/test_fixtures_decoret.bib"] = "the entry inside @comment{…} is a comment, as for biber",
    };

    [SharedDataFact]
    public void No_reader_saves_more_entries_of_a_broken_file()
    {
        string[] lines = File.ReadAllLines(SharedData.PathOf("corpus/malformed.tsv"));
        string[] header = lines[0].Split('\t');
        var wrong = new List<string>();
        foreach (string line in lines.Skip(1))
        {
            string[] cells = line.Split('\t');
            string path = SharedData.PathOf("corpus/files/" + cells[0]);
            int best = new[] { "bibtex", "btparse", "pybtex" }.Max(reader => Count(cells[Array.IndexOf(header, reader)]));
            int ours = BibtexReader.Read(Decode(path)).Records.Count;
            if (ours < best && !Deliberate.ContainsKey(cells[0]))
                wrong.Add($"{cells[0]}: {ours} of {best}");
        }

        Assert.True(lines.Length > 50);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [SharedDataFact]
    public void The_blocks_of_every_real_file_are_the_file()
    {
        foreach (string path in Directory.EnumerateFiles(SharedData.PathOf("corpus/files/bib"), "*", SearchOption.AllDirectories))
        {
            string text = Decode(path);
            BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
            int end = 0;
            for (int i = 0; i < tree.BlockCount; i++)
            {
                Assert.Equal(end, tree.Block(i).Span.Start);
                end = tree.Block(i).Span.End;
            }

            Assert.Equal(text.Length, end);
        }
    }

    private static int Count(string cell) => int.TryParse(cell.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 0;

    private static string Decode(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));
}
