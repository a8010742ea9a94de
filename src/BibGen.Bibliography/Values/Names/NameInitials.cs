
namespace BibGen.Values.Names;

/// <summary>Tells initials and suffixes from names.</summary>
internal static class NameInitials
{
    /// <summary>Up to four capitals, each perhaps with a full stop, hyphens and blanks between: <c>J</c>, <c>J.-P.</c>, <c>J. A.</c>, <c>JA</c>.</summary>
    public static bool Are(ReadOnlySpan<char> text)
    {
        int letters = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsUpper(c))
                letters++;
            else if (letters == 0 || c is not ('.' or '-' or ' ' or '~'))
                return false;
        }

        return letters is >= 1 and <= 4;
    }

    /// <summary>What stands after a family name and is none.</summary>
    public static bool AreSuffix(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('.');
        return text is "Jr" or "jr" or "Sr" or "II" or "III" or "IV" or "PhD" or "Ph.D" or "MD" or "M.D" or "Esq";
    }
}
