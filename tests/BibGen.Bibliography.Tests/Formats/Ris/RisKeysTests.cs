using BibGen.Formats.Ris;

namespace BibGen.Tests.Formats.Ris;

/// <summary>The names that records get, which have no keys that anybody cites.</summary>
public sealed class RisKeysTests
{
    [Theory]
    [InlineData("Smith2011", "AU  - Smith, John", "PY  - 2011")]
    [InlineData("Smith2011", "A1  - Smith, John", "Y1  - 2011/05/31/")]
    [InlineData("Smith2011", "A1  - Doe, Ann", "AU  - Smith, John", "PY  - 2011")]
    [InlineData("Doe2011", "A3  - Roe, R", "A2  - Smith, John", "ED  - Doe, Ann", "PY  - 2011")]
    [InlineData("Smith2011", "A3  - Roe, R", "A2  - Smith, John", "PY  - 2011")]
    [InlineData("Roe2011", "A4  - Doe, Ann", "A3  - Roe, R", "PY  - 2011")]
    [InlineData("Smith2011", "AU  - ", "AU  - ,", "AU  - Smith, John", "PY  - 2011")]
    [InlineData("Smith2011", "AU  - Smith, J.; Doe, A.", "PY  - 2011")]
    [InlineData("Doe2011", "AU  - ;Doe, A.", "AU  - Doe, A.", "PY  - 2011")]
    [InlineData("WorldHealth2011", "AU  - World Health Organization", "PY  - 2011")]
    [InlineData("VanDerBerg2011", "AU  - van der Berg, Jan", "PY  - 2011")]
    [InlineData("Smith2012", "AU  - Smith, J.", "PY  - 2011", "DA  - 2012/01/01")]
    [InlineData("Smith2011", "AU  - Smith, J.", "Y1  - 2010", "PY  - 2011", "DA  - JUL")]
    [InlineData("Smith2010", "AU  - Smith, J.", "Y1  - 2010", "PY  - 0000")]
    [InlineData("Smith", "AU  - Smith, J.", "PY  - in press")]
    [InlineData("Cats2011", "T1  - Dogs", "TI  - Cats", "PY  - 2011")]
    [InlineData("Dogs2011", "CT  - Cats", "T1  - Dogs", "TI  - ", "PY  - 2011")]
    [InlineData("Cats2011", "BT  - Dogs", "CT  - Cats", "PY  - 2011")]
    [InlineData("Dogs2011", "T2  - Cats", "BT  - Dogs", "PY  - 2011")]
    [InlineData("Cats2011", "JF  - Dogs", "T2  - Cats", "PY  - 2011")]
    [InlineData("Dogs2011", "JF  - Dogs", "PY  - 2011")]
    [InlineData("Record2011", "AB  - Dogs", "PY  - 2011")]
    public void A_record_is_named_after_author_and_year_or_title_and_year(string key, params string[] lines) =>
        Assert.Equal(key, Assert.Single(RisReader.Read(string.Join("\n", ["TY  - GEN", .. lines, "ER  - "])).Records).Key);

    [Fact]
    public void Records_that_would_share_a_name_get_a_word_of_the_title_and_then_their_DOI()
    {
        const string Same = "TY  - JOUR\nAU  - Smith, J.\nPY  - 2011\nTI  - Cats\nDO  - 10.1000/";
        Assert.Equal(
            ["Smith2011CatsDoi1010001", "Smith2011CatsDoi1010002", "Smith2011Dogs"],
            RisReader.Read($"{Same}1\nER  - \n{Same}2\nER  - \n{Same.Replace("Cats", "Dogs")}3\nER  - ").Records.Select(record => record.Key));
    }
}
