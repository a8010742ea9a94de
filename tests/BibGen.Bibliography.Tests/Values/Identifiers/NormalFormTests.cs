using BibGen.Values.Identifiers;
using CsCheck;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>The tests that allocate nothing say the same as the readers.</summary>
public class NormalFormTests
{
    [Theory]
    [InlineData("1759-4774", true)]
    [InlineData("1474-547X (Electronic)", true)]
    [InlineData("1474-547x", false)]
    [InlineData("17594774", false)]
    [InlineData("1759-4775", false)]
    [InlineData("1759-4774 1759-4782", false)]
    public void An_ISSN_in_its_normal_form_is_known(string value, bool isNormal) => Assert.Equal(isNormal, Issn.IsNormal(value));

    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("ORCID: 0000-0002-9079-593X", true)]
    [InlineData("0000-0002-1825-0098", false)]
    [InlineData("0000000218250097", false)]
    [InlineData("https://orcid.org/0000-0002-1825-0097", false)]
    [InlineData("0000_0002-1825-0097", false)]
    [InlineData("0000-0002_1825-0097", false)]
    [InlineData("0000-0002-1825_0097", false)]
    public void An_ORCID_in_its_normal_form_is_known(string value, bool isNormal) => Assert.Equal(isNormal, Orcid.IsNormal(value));

    [Fact]
    public void What_is_normal_is_good() =>
        Gen.Int[0, 9_999_999].Sample(number =>
        {
            string digits = number.ToString("0000000", System.Globalization.CultureInfo.InvariantCulture);
            string value = digits[..4] + "-" + digits[4..] + CheckDigit.Modulo11(digits);
            return Issn.IsNormal(value) && Issn.Read(value) is { IsGood: true, Decoration: IdentifierDecoration.None };
        });

    [Theory]
    [InlineData("1759-4775", "the check digit is 5, but the digits before it give 4: one of them is mistyped")]
    [InlineData("1759-477", "an ISSN has 8 digits, as 1474-547X; this has 7")]
    [InlineData("", "an ISSN has 8 digits, as 1474-547X")]
    [InlineData("1759-4774", null)]
    public void An_explanation_is_made_when_it_is_asked_for(string value, string? explanation) => Assert.Equal(explanation, Issn.Read(value).Explanation);
}
