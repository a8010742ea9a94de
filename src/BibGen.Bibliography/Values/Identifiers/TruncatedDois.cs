using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>DOIs that are cut off: what is left names the journal or the volume and not the article, <c>10.1016/j.cell</c>, <c>10.1214/aos</c>.</summary>
internal static class TruncatedDois
{
    /// <summary>Longer ones have the number of an article.</summary>
    private const int Longest = 32;

    /// <summary>
    /// What is left of the DOIs of registrants that build all of theirs alike: <c>a</c> stands for letters, <c>9</c> for digits, <c>#</c> for one
    /// digit.
    /// </summary>
    private static readonly (string Prefix, string[] Suffixes)[] Forms =
    [
        ("10.1016/", ["j", "j.a", "j.a.####", "j.a.####.##", "####-####", "####-###a", "S####-####", "S####-###a", "s####-####", "s####-###a"]),
            // Elsevier: j.cell.2009.04.012, j.lana.2022.100184
        ("10.1007/", ["s#####", "s#####-###"]), // Springer: s10915-014-9831-3
        ("10.1088/", ["####-###a", "####-9", "####-9/9", "####-###a/9", "####-9/9/9", "####-###a/9/9"]), // IOP: 0305-4470/36/12/301
        ("10.1093/", ["a"]), // Oxford: bioinformatics/btp352
        ("10.1103/", ["a", "a.9"]), // American Physical Society: PhysRevLett.116.061102
        ("10.1109/", ["a", "a.9"]), // IEEE: TPAMI.2010.57
        ("10.1126/", ["a"]), // Science: science.1157996
        ("10.1214/", ["a"]), // Institute of Mathematical Statistics: aos/1176344136
        ("10.1371/", ["journal", "journal.a"]), // PLOS: journal.pone.0012345
    ];

    /// <summary>Whether the bare <paramref name="doi"/> is such a rest.</summary>
    public static bool Has(ReadOnlySpan<char> doi)
    {
        if (doi.Length > Longest)
            return false;
        foreach ((string prefix, string[] suffixes) in Forms)
        {
            if (!doi.StartsWith(prefix.AsSpan()))
                continue;
            foreach (string suffix in suffixes)
            {
                if (Matches(doi.Slice(prefix.Length), suffix))
                    return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> text, string form)
    {
        int at = 0;
        // A word of the form is spelled out: what "a" stands for in it is itself.
        bool isWord = form.Length > 1 && Ascii.IsLetter(form[0]) && Ascii.IsLetter(form[1]);
        for (int i = 0; i < form.Length; i++)
        {
            isWord &= form[i] != '.';
            int start = at;
            if (form[i] == 'a' && !isWord)
            {
                while (at < text.Length && Ascii.IsLetter(text[at]))
                    at++;
            }
            else if (form[i] == '9')
            {
                at += Ascii.CountDigits(text.Slice(at));
            }
            else if (at < text.Length && (form[i] == '#' ? Ascii.IsDigit(text[at]) : text[at] == form[i]))
            {
                at++;
            }

            if (at == start)
                return false;
        }

        return at == text.Length;
    }
}
