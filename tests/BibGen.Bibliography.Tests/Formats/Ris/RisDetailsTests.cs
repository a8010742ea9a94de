using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Formats.Ris;

/// <summary>What few records say, and what a tag means in works of a type.</summary>
public sealed class RisDetailsTests
{
    private static string Read(string type, params string[] lines)
    {
        WorkDetails details = Assert.Single(BibliographyFile.Read("a.ris", string.Join("\n", [$"TY  - {type}", .. lines, "ER  - "])).Works).Details;
        (string Name, string? Value)[] parts =
        [
            ("translators", details.Translators.IsEmpty ? null : string.Join('+', details.Translators.Persons.Select(one => one.Family))),
            ("number", details.Number), ("version", details.Version), ("event", details.Event?.Plain), ("genre", details.Genre), ("note", details.Note),
            ("accessed", details.Accessed?.Start?.ToString()), ("original", details.OriginalDate?.Start?.ToString()), ("volumes", details.Volumes),
            ("pages", details.PageTotal),
        ];
        string read = string.Join("; ", parts.Where(part => part.Value is not null).Select(part => $"{part.Name} {part.Value}"));
        Assert.Equal(read.Length == 0, details == WorkDetails.None);
        return read;
    }

    [Theory]
    [InlineData("translators Roe", "BOOK", "A4  - Roe, Jane")]
    [InlineData("number 7", "RPRT", "IS  - 7", "SN  - 8", "M1  - 9")]
    [InlineData("number 8", "PAT", "SN  - 8", "M1  - 9")]
    [InlineData("number 9", "STAND", "M1  - 9")]
    [InlineData("number 9", "GOVDOC", "M1  - 9")]
    [InlineData("", "JOUR", "IS  - 7")]
    [InlineData("", "JOUR", "M1  - 9")]
    [InlineData("number 9 & 10", "JOUR", "M1  - 9 &amp; 10", "T3  - A series")]
    [InlineData("number 9", "BOOK", "M1  - 9", "T2  - A series")]
    [InlineData("", "JOUR", "M1  - 9", "T2  - A journal")]
    [InlineData("", "BOOK", "M1  - 9")]
    [InlineData("version 2.1", "COMP", "ET  - 2.1")]
    [InlineData("", "BOOK", "ET  - 2nd")]
    [InlineData("event A meeting", "CONF", "C3  - Proceedings", "T2  - A meeting")]
    [InlineData("event A meeting", "CPAPER", "C3  - Proceedings", "T2  - A <i>meeting</i>")]
    [InlineData("", "CONF", "C3  - Proceedings")]
    [InlineData("", "CONF", "T2  - A meeting")]
    [InlineData("", "CONF", "C3  - Leuven", "T2  - A meeting", "WE  - Science Citation Index")]
    [InlineData("", "JOUR", "C3  - Proceedings", "T2  - A journal")]
    [InlineData("genre PhD thesis", "THES", "M3  - PhD thesis")]
    [InlineData("genre Technical", "RPRT", "M3  - Technical")]
    [InlineData("", "JOUR", "M3  - Article")]
    [InlineData("note One & two. Three.", "JOUR", "N1  - One &amp; <i>two</i>.", "N1  - Three.")]
    [InlineData("accessed 2020-01-02", "JOUR", "Y2  - 2020/01/02/")]
    [InlineData("original 1859", "BOOK", "OP  - 1859")]
    [InlineData("volumes 3", "BOOK", "NV  - 3")]
    [InlineData("", "JOUR", "NV  - 3")]
    [InlineData("", "JFULL", "NV  - 3")]
    [InlineData("pages 412", "BOOK", "SP  - 412")]
    [InlineData("pages 412", "THES", "SP  - 412")]
    [InlineData("pages 412", "EDBOOK", "SP  - 412")]
    [InlineData("pages 12", "PAMP", "SP  - 12")]
    [InlineData("", "JOUR", "SP  - 412")]
    [InlineData("", "CHAP", "SP  - 412")]
    [InlineData("", "BOOK", "SP  - 1", "EP  - 412")]
    [InlineData("", "BOOK", "SP  - 1-412")]
    [InlineData("", "BOOK", "SP  - 1–412")]
    [InlineData("", "BOOK", "EP  - 412")]
    public void The_details_are(string expected, string type, params string[] lines) => Assert.Equal(expected, Read(type, lines));
}
