using BibGen.Formats.Bibtex;

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
    /// Names that somebody chooses by the published hash (FNV-1a) to fall into one place: found one after the other, they cost the square of
    /// their number.
    /// </summary>
    [Fact]
    public void Nobody_can_choose_names_that_fall_into_one_place()
    {
        const int Count = 1000;
        const uint Places = 4096;
        NameTable table = new();
        int number = 0;
        for (int chosen = 0; chosen < Count; number++)
        {
            string name = "f" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (UnseededHash(name) % Places != 0)
                continue;
            table.Intern(name);
            chosen++;
        }

        Assert.Equal(Count, table.Names.Count());
        Assert.True(table.Probes < 8 * Count, $"{table.Probes} probes for {Count} names"); // Half a million where the hash is known.
    }

    private static uint UnseededHash(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
