using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// Review number of zbMATH: <c>Zbl 1055.11001</c>; of the Jahrbuch before it: <c>JFM 26.0123.01</c>; also the database's bare 8 digits.
/// </summary>
internal static class ZblNumber
{
    private const string Form = "a Zbl number is 4 digits, a full stop and 5 digits";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        bool isJahrbuch = text.SkipLabel("JFM");
        if (!isJahrbuch)
            _ = text.SkipLabel("Zbl");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        for (int i = 0; i < text.Length; i++)
        {
            if (!Ascii.IsDigit(text[i]) && text[i] != '.')
                return text.BadCharacter(i, Form);
        }
        if (isJahrbuch || HasGroups(text.Text, 2, 4, 2))
        {
            return HasGroups(text.Text, 2, 4, 2)
                ? text.Good()
                : text.Bad(IdentifierProblem.WrongLength, "a JFM number is 2, 4 and 2 digits with full stops between");
        }
        int dot = text.Text.IndexOf('.');
        // Volumes before 1000 have 3 digits or are padded with a zero, and their numbers are 5 digits as well.
        if (dot < 0 ? text.Length is 7 or 8 : HasGroups(text.Text, 4, 5) || HasGroups(text.Text, 3, 5))
            return text.Good();
        return text.Bad(IdentifierProblem.WrongLength, Form);
    }

    private static bool HasGroups(ReadOnlySpan<char> text, params ReadOnlySpan<int> lengths)
    {
        for (int i = 0; i < lengths.Length; i++)
        {
            if (i > 0)
            {
                if (text.IsEmpty || text[0] != '.')
                    return false;
                text = text.Slice(1);
            }
            if (text.Length < lengths[i] || !Ascii.IsAllDigits(text.Slice(0, lengths[i])))
                return false;
            text = text.Slice(lengths[i]);
        }
        return text.IsEmpty;
    }
}
