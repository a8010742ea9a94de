using BibGen.Values.Pages;
using CsCheck;

namespace BibGen.Tests.Values.Pages;

public class PagesTests
{
    [Theory]
    [InlineData("393--404", "393-404")]
    [InlineData("393\u2013404", "393-404")]
    [InlineData("{393-404}", "393-404")]
    [InlineData("1231--41", "1231-1241")]
    [InlineData("{M-1}--{M-4}", "M-1-M-4")]
    [InlineData("iii--xv", "iii-xv")]
    [InlineData("7,41,73--97", "7, 41, 73-97")]
    [InlineData("34-6, 87-91;110-2", "34-36, 87-91, 110-112")]
    [InlineData("43+", "43+")]
    [InlineData("11,695--11,708", "11,695-11,708")]
    [InlineData("16:1--16:14", "16:1-16:14")]
    [InlineData("110720/1--27", "110720/1-27")]
    [InlineData("436S--439S", "436S-439S")]
    [InlineData("29 - 48", "29-48")]
    [InlineData("A-198", "A-198")]
    [InlineData("SP501-2024-7", "SP501-2024-7")]
    [InlineData("ABC 7-1--ABC 7-13", "ABC 7-1-7-13")]
    [InlineData("90402Y-90402Y-6", "90402Y-90402Y-6")]
    [InlineData("{I-II}---{III-IV}", "I-II-III-IV")]
    [InlineData("annurev-astro-010101-020202", "annurev-astro-010101-020202")]
    [InlineData("M-1-M-4", "M-1-M-4")]
    [InlineData("1830009--298", "1830009-298")]
    [InlineData(@"\bibstring{number} 42", @"\bibstring{number} 42")]
    [InlineData("pp. 3--9", "3-9")]
    [InlineData("to appear", "to appear")]
    [InlineData("300--25", "300-25")]
    [InlineData("", "")]
    public void Bibtex_pages_have_one_normal_form(string value, string normal) => Assert.Equal(normal, PageFormat.Normalize(value));

    [Theory]
    [InlineData("1231-41", "1231-1241")]
    [InlineData("300-25", "300-325")]
    [InlineData("183-93; quiz 193-4", "183-193; quiz 193-194")]
    [InlineData("151;152;154", "151;152;154")]
    [InlineData("S28-36", "S28-36")]
    [InlineData("s162-6", "s162-s166")]
    [InlineData("655.e1-655.e4", "655.e1-655.e4")]
    [InlineData("E174; discussion E174", "E174; discussion E174")]
    public void Medline_pages_get_their_last_page_in_full(string value, string normal) =>
        Assert.Equal(normal, PageFormat.Normalize(value, PageNotation.Medline));

    [Theory]
    [InlineData("393--404", "")]
    [InlineData("5--12, 31--37", "")]
    [InlineData("e0256488", "")]
    [InlineData("579\\psqq", "")]
    [InlineData("1-e10", "SingleHyphen '-' → '--'")]
    [InlineData("393-404", "SingleHyphen '-' → '--'")]
    [InlineData("393 \u2014 404", "Dash '\u2014' → '--'")]
    [InlineData("34---36", "Dash '---' → '--'")]
    [InlineData("1231--41", "Abbreviated '41' → '1241'")]
    [InlineData("300--25", "Reversed '300--25'")]
    [InlineData("700--65", "Abbreviated '65' → '765'")]
    [InlineData("485--405", "Reversed '485--405'")]
    [InlineData("xv--iii", "Reversed 'xv--iii'")]
    [InlineData("1--5, 99--97, 110--111", "Reversed '99--97'")]
    [InlineData("S21--S9", "Reversed 'S21--S9'")]
    [InlineData("403--403", "SamePage '403--403' → '403'")]
    [InlineData("589--", "OpenRange '--'")]
    [InlineData("37--??", "OpenRange '??'")]
    [InlineData("p.~12", "PageWord 'p.~' → ''")]
    [InlineData("xiv + 524", "PageCount 'xiv + 524'")]
    [InlineData("vii, 78 pp", "PageCount '78 pp'")]
    [InlineData("to appear", "NotPages 'to appear'")]
    [InlineData("????", "NotPages '????'")]
    [InlineData("astro-ph/0601001", "NotPages 'astro-ph/0601001'")]
    [InlineData("1830009--298", "")]
    [InlineData("190--198 (of ix + 307)", "NotPages '(of ix + 307)'")]
    [InlineData("161--174 (1972)", "NotPages '(1972)'")]
    [InlineData("", "NotPages ''")]
    public void The_smallest_wrong_stretch_is_what_is_reported(string value, string expected)
    {
        IEnumerable<string> faults = PageFormat.Read(value).Faults
            .Where(f => f.Problem is not (PagesProblem.SingleHyphen or PagesProblem.Dash) || expected.Contains("→ '--'", StringComparison.Ordinal))
            .Select(f => $"{f.Problem} '{value.Substring(f.Offset, f.Length)}'" + (f.Expected is null ? "" : $" → '{f.Expected}'"));
        Assert.Equal(expected, string.Join("; ", faults));
    }

    [Theory]
    [InlineData("737-738", "737-8", "737-38")]
    [InlineData("393-404", "393-404", "393-404")]
    [InlineData("637-641", "637-41", "637-41")]
    [InlineData("1231-1241", "1231-41", "1231-41")]
    [InlineData("71-72", "71-2", "71-72")]
    [InlineData("3-10", "3-10", "3-10")]
    [InlineData("100-104", "100-4", "100-104")]
    [InlineData("1100-1113", "1100-13", "1100-1113")]
    [InlineData("101-108", "101-8", "101-8")]
    [InlineData("808-833", "808-33", "808-33")]
    [InlineData("1103-1104", "1103-4", "1103-4")]
    [InlineData("1087-1089", "1087-9", "1087-89")]
    [InlineData("1496-1500", "1496-500", "1496-500")]
    [InlineData("12991-13001", "12991-3001", "12991-3001")]
    [InlineData("e736-e742", "e736-42", "e736-42")]
    [InlineData("34-36, 187-191; discussion 192-195", "34-6, 187-91; discussion 192-5", "34-36, 187-91; discussion 192-95")]
    [InlineData("iii-xv", "iii-xv", "iii-xv")]
    [InlineData("445", "445", "445")]
    [InlineData("16:1-16:14", "16:1-16:14", "16:1-16:14")]
    [InlineData("403-403", "403-3", "403-3")]
    public void Styles_shorten_last_pages(string pages, string minimal, string chicago)
    {
        Assert.Equal(minimal, PageFormat.Shorten(pages, PageRangeForm.Minimal));
        Assert.Equal(chicago, PageFormat.Shorten(pages, PageRangeForm.Chicago));
        Assert.Equal(pages, PageFormat.Shorten(pages, PageRangeForm.Full));
    }

    [Fact]
    public void Shortening_and_completing_are_each_others_inverse() =>
        Gen.Select(Gen.Int[1, 20_000], Gen.Int[1, 300]).Sample((first, more) =>
        {
            string pages = $"{first}-{first + more}";
            return PageFormat.Normalize(PageFormat.Shorten(pages, PageRangeForm.Minimal), PageNotation.Medline) == pages
                && PageFormat.Normalize(PageFormat.Shorten(pages, PageRangeForm.Chicago)) == pages;
        });

    [Fact]
    public void Whatever_the_value_places_lie_within_it() =>
        Gen.Char["0123456789-–ivxSep .,;:{}()\\+?"].Array[0, 30].Sample(characters =>
        {
            string value = new(characters);
            int after = 0;
            foreach (PagesFault fault in PageFormat.Read(value).Faults)
            {
                if (fault.Offset < 0 || fault.Length < 0 || fault.Offset + fault.Length > value.Length)
                    return false;
                after = fault.Offset;
            }
            return PageFormat.Normalize(value, PageNotation.Medline) is not null && PageFormat.Shorten(value, PageRangeForm.Chicago) is not null && after >= 0;
        }, iter: 20_000);

    [Fact]
    public void A_million_braces_or_commas_are_read_in_linear_time()
    {
        Assert.NotNull(PageFormat.Normalize(new string('{', 1_000_000)));
        Assert.NotNull(PageFormat.Normalize(new string('{', 100_000) + new string('}', 100_000)));
        Assert.NotNull(PageFormat.Normalize(string.Concat(Enumerable.Repeat("1-2,", 100_000))));
    }
}
