namespace BibGen.Values.Identifiers;

/// <summary>International Standard Technical Report Number (ISO 10444, withdrawn 2007): up to 36 characters, no check digit.</summary>
internal static class Isrn
{
    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        _ = text.SkipLabel("ISRN");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, "the number is missing");
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                return text.BadCharacter(i, "a control character cannot stand in a report number");
        }
        return text.Length > 36
            ? text.Bad(IdentifierProblem.WrongLength, 36, text.Length - 36, "an ISRN has at most 36 characters (ISO 10444)")
            : text.Good();
    }
}
