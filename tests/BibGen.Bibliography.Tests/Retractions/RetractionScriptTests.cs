using System.ComponentModel;
using System.Diagnostics;
using BibGen.Retractions;

namespace BibGen.Tests.Retractions;

/// <summary>The script of docs/retractions.md that makes Retraction Watch's file smaller.</summary>
public class RetractionScriptTests
{
    /// <summary>Where there is no Python there is nothing to be seen.</summary>
    [Fact]
    public void The_script_of_the_page_keeps_the_columns_that_are_read()
    {
        if (!Starts("python3", "--version"))
            return;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("bibgen-script");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "retraction_watch.csv"),
                "Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n"
                + "1,A Title,2/1/2013 0:00,10.1000/notice.1,0,10.1000/test.1,0,Retraction,+Error in Data;\n"
                + "2,Nothing,2/1/2013 0:00,10.1000/notice.2,0,unavailable,0,Retraction,+Error in Data;\n");
            File.WriteAllText(Path.Combine(folder.FullName, "script.py"), PageBlock.All.Single(block => block.Language == "python").Text);
            Assert.True(Starts("python3", "script.py", folder.FullName));
            string text = File.ReadAllText(Path.Combine(folder.FullName, "retractionwatch.retractions.csv"));
            Assert.DoesNotContain("Title", text, StringComparison.Ordinal);
            RetractionSnapshot list = RetractionSnapshot.Read("retractionwatch.retractions.csv", text);
            Assert.Equal((1, 0), (list.Count, list.ProblemCount));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Starts(string program, string argument, string? folder = null)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument)
            {
                WorkingDirectory = folder ?? "",
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
