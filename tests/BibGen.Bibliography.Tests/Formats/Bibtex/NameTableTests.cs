using BibGen.Formats.Bibtex;
using BibGen.Text;

namespace BibGen.Tests.Formats.Bibtex;

public class NameTableTests
{
    [Fact]
    public void A_name_has_one_string_in_lower_case()
    {
        NameTable table = new();
        string title = table.Intern("Title");
        Assert.Equal("title", title);
        Assert.Same(title, table.Intern("TITLE"));
        Assert.Equal(["title"], table.Names);
    }

    /// <summary>
    /// Names that somebody chooses by a seed that he knows to fall into one place: found one after the other, they cost the square of their number.
    /// With another seed they are names like others, whichever it is.
    /// </summary>
    [Fact]
    public void Names_that_fall_into_one_place_with_a_seed_do_not_with_another()
    {
        const int Count = 500;
        const int Places = 2048;
        const uint Known = 4711; // A number of which the process makes its seed.
        List<string> chosen = [];
        for (int number = 0; chosen.Count < Count; number++)
        {
            string name = "f" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var hash = new SeededHash(HashSeed.Spread(Known));
            foreach (char c in name)
                hash.Add(c);
            if (hash.Value % Places == 0)
                chosen.Add(name);
        }

        Assert.True(Probes(Known) > Count * (Count - 1) / 4, "the names do not fall into one place");
        for (uint i = 0; i < 32; i++)
        {
            Assert.InRange(Probes(i), 0, 8 * Count);
            Assert.InRange(Probes(Known ^ (1u << (int)i)), 0, 8 * Count);
        }

        int Probes(uint seed)
        {
            var table = new NameTable(HashSeed.Spread(seed));
            foreach (string name in chosen)
                table.Intern(name);
            Assert.Equal(Count, table.Names.Count());
            return table.Probes;
        }
    }

    /// <summary>A file's names are hashed with a seed of the process.</summary>
    [Fact]
    public void A_table_has_the_seed_of_the_process()
    {
        NameTable table = new(), same = new(HashSeed.Value), other = new(~HashSeed.Value);
        foreach (NameTable one in (NameTable[])[table, same, other])
        {
            for (int i = 0; i < 10_000; i++)
                one.Intern("f" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(same.Probes, table.Probes);
        Assert.NotEqual(other.Probes, table.Probes);
    }
}
