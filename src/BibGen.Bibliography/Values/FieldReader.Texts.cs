using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>The text in <paramref name="field"/>, which is LaTeX, with its formatting; null when there is none.</summary>
    public RichText? ReadText(Field? field) => field is null || field.Characters.IsEmpty ? null : Decode(field);

    /// <summary>The text in <paramref name="field"/>, which is LaTeX, without formatting; null when there is none.</summary>
    public string? ReadPlain(Field? field) => ReadText(field)?.Plain;

    /// <summary>The text in the first of two fields that has any; the other one is looked at.</summary>
    public RichText? ReadFirst(Field? first, Field? second) => ReadNext(ReadText(first), second);

    /// <summary><paramref name="read"/>, with a look at <paramref name="next"/>; what that says, where nothing has been read.</summary>
    public RichText? ReadNext(RichText? read, Field? next)
    {
        if (read is null)
            return ReadText(next);
        CheckText(next);
        return read;
    }

    /// <summary>Looks at a text, or a list of names, that says nothing about the work, or of which something else was made.</summary>
    public void CheckText(Field? field)
    {
        if (field is not null && LatexText.MayBeUndecodable(field.Characters))
            Decode(field);
    }

    private RichText Decode(Field field)
    {
        ReadOnlySpan<char> value = field.Characters;
        if (LatexSyntax.IsPlain(value))
            return new RichText(field.Value);
        _commands ??= [];
        RichText text = LatexText.DecodeMarkup(value, original: null, LatexOptions.None, _commands);
        if (_commands.Count == 0)
            return text;
        foreach (UndecodableCommand command in _commands)
            Keep(new(ValueProblemKind.UndecodableLatex, field, command.Offset, command.Command.Length) { Explanation = Excerpt.Of(text.Plain) });
        _commands.Clear();
        return text;
    }
}
