using BibGen.Values.Identifiers;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Web addresses in fields that are meant for text: <c>howpublished = {\url{https://example.org}}</c>, since BibTeX has no field for them (btxdoc §3.2).
/// </summary>
internal static class AddressInText
{
    private const string Command = "\\url{";

    /// <summary>The address of a work whose record has no field for it; null when there is none.</summary>
    public static string? Of(in BibtexFields fields)
    {
        string? found = BibtexFields.Some(fields.HowPublished) is { } howPublished ? Find(howPublished) : null;
        if (found is null && BibtexFields.Some(fields.Note) is { } note && IsAll(note))
            found = Find(note);
        return found is null ? null : WebAddress.Read(found).Value ?? found;
    }

    /// <summary>The address that <paramref name="text"/> names by a command, or is; null when it has none.</summary>
    public static string? Find(string text)
    {
        int command = text.IndexOf(Command, StringComparison.Ordinal);
        if (command < 0)
            return IsAddress(text.AsSpan().Trim("{} ".AsSpan())) ? text.Trim('{', '}', ' ') : null;
        int start = command + Command.Length;
        int end = text.IndexOf('}', start);
        return end < 0 || !IsAddress(text.AsSpan(start, end - start).Trim()) ? null : text.Substring(start, end - start).Trim();
    }

    /// <summary>Whether <paramref name="text"/> is an address and nothing else.</summary>
    public static bool IsAll(string text)
    {
        if (Find(text) is not { } address)
            return false;
        int at = text.IndexOf(address, StringComparison.Ordinal);
        return text.AsSpan(0, at).Trim("{ ".AsSpan()) is { Length: 0 } or @"\url" && text.AsSpan(at + address.Length).Trim("}. ".AsSpan()).IsEmpty;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (!Begins(text, "http://") && !Begins(text, "https://"))
            return false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                return false;
        }

        return true;
    }

    private static bool Begins(ReadOnlySpan<char> text, string scheme) => text.StartsWith(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
