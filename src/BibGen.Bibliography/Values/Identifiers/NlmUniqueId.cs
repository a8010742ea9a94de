using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// The National Library of Medicine's number of a journal, MEDLINE tag JID: 7 to 9 digits, perhaps a letter (<c>2985213R</c>).
/// </summary>
internal static class NlmUniqueId
{
    private const string Form = "an NLM unique ID has 7 to 9 digits and may end in a letter";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        int digits = Ascii.CountDigits(text.Text);
        int end = digits > 0 && digits < text.Length && Ascii.IsLetter(text[digits]) ? digits + 1 : digits;
        if (end < text.Length)
            return text.BadCharacter(end, Form);
        if (digits is < 7 or > 9)
            return text.Bad(IdentifierProblem.WrongLength, Form);
        return end == digits || Ascii.IsUpper(text[digits]) ? text.Good() : text.Good(text.Text.ToString().ToUpperInvariant());
    }
}
