using BibGen.Values.Identifiers;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>How numbers of books and journals should be written.</summary>
public class StandardNumberFormTests
{
    [Theory]
    [InlineData("ISBN 978-3-642-00230-4", "978-3-642-00230-4", 22)]
    [InlineData("ISBN: 978-3-642-00230-4 (paperback)", "978-3-642-00230-4", 23)]
    [InlineData("isbn=9783642002304", "9783642002304", 18)]
    [InlineData("ISBN-13: 978-3-642-00230-4", "978-3-642-00230-4", 26)]
    [InlineData("ISBN-10 3-642-00230-0", "3-642-00230-0", 21)]
    [InlineData("ISBN13:9783642002304", "9783642002304", 20)]
    [InlineData("urn:isbn:9783642002304", "9783642002304", 22)]
    [InlineData("978\u20133\u2013642\u201300230\u20134", "978-3-642-00230-4", 17)]
    [InlineData("978--3-642-00230-4", "978-3-642-00230-4", 18)]
    [InlineData("-978-3-642-00230-4-", "978-3-642-00230-4", 18)]
    public void Labels_and_other_dashes_are_no_part_of_a_number(string given, string tidy, int length)
    {
        Assert.Equal(tidy, StandardNumberForm.Tidy(given, "ISBN", out int replaced));
        Assert.Equal(length, replaced);
    }

    [Theory]
    [InlineData("978-3-642-00230-4")]
    [InlineData("978 3 642 00230 4")]
    [InlineData("9783642002304")]
    [InlineData("3-642-00230-X")]
    [InlineData("978-3-642-00230-4 (paperback)")]
    [InlineData("eISBN 978-3-642-00230-4")]
    [InlineData("ISBN9783642002304")]
    public void A_number_that_every_reader_takes_stays(string given) => Assert.Null(StandardNumberForm.Tidy(given, "ISBN", out _));
}
