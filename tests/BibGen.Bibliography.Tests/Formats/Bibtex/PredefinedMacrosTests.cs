using BibGen.Formats;
using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

public class PredefinedMacrosTests
{
    [Theory]
    [InlineData("jan", "January")]
    [InlineData("feb", "February")]
    [InlineData("mar", "March")]
    [InlineData("apr", "April")]
    [InlineData("may", "May")]
    [InlineData("jun", "June")]
    [InlineData("jul", "July")]
    [InlineData("aug", "August")]
    [InlineData("sep", "September")]
    [InlineData("oct", "October")]
    [InlineData("nov", "November")]
    [InlineData("dec", "December")]
    [InlineData("acmcs", "ACM Computing Surveys")]
    [InlineData("acta", "Acta Informatica")]
    [InlineData("cacm", "Communications of the ACM")]
    [InlineData("ibmjrd", "IBM Journal of Research and Development")]
    [InlineData("ibmsj", "IBM Systems Journal")]
    [InlineData("ieeese", "IEEE Transactions on Software Engineering")]
    [InlineData("ieeetc", "IEEE Transactions on Computers")]
    [InlineData("ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits")]
    [InlineData("ipl", "Information Processing Letters")]
    [InlineData("jacm", "Journal of the ACM")]
    [InlineData("jcss", "Journal of Computer and System Sciences")]
    [InlineData("scp", "Science of Computer Programming")]
    [InlineData("sicomp", "SIAM Journal on Computing")]
    [InlineData("tocs", "ACM Transactions on Computer Systems")]
    [InlineData("tods", "ACM Transactions on Database Systems")]
    [InlineData("tog", "ACM Transactions on Graphics")]
    [InlineData("toms", "ACM Transactions on Mathematical Software")]
    [InlineData("toois", "ACM Transactions on Office Information Systems")]
    [InlineData("toplas", "ACM Transactions on Programming Languages and Systems")]
    [InlineData("tcs", "Theoretical Computer Science")]
    public void Months_and_the_journals_of_plain_bst_are_macros_in_every_file(string macro, string text)
    {
        Assert.Contains(new KeyValuePair<string, string>(macro, text), PredefinedMacros.All);
        Assert.Equal(text, BibliographyFile.Read("a.bib", $"@misc{{x, title = {macro}}}").Works.Single().Title?.Plain);
    }
}
