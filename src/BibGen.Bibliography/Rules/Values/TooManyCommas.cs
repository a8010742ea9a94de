using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Names;

namespace BibGen.Rules.Values;

/// <summary>More than two commas in a name: biber drops the entry, BibTeX reads on as if the third were a blank.</summary>
internal sealed class TooManyCommas() : FieldRule("BIB4002", "TooManyCommas", Severity.Warning,
    "A name with too many commas",
    "The name '{0}' in the field '{1}' of '{2}' has {3} commas, and a name can have two; write the missing 'and', or braces around the name of a group",
    NameFields.All)
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (!MayHaveCommas(NameFields.Read(work, field)))
            return;
        string value = field.Value;
        int count = 0;
        foreach (NameParts name in new NameListEnumerator(value.AsSpan()))
        {
            if (name.Commas <= 2 || ExtendedName.Is(name.Raw) || NameSeparators.Next(name.Raw, 0).Length > 0 || CommaList.Split(value.AsSpan(), name) is not null)
                continue;
            context.Report(file, this, field.Locate(file.Text, name.Span.Start, name.Span.Length), work.Key,
                Excerpt.Of(value, name.Span.Start, name.Span.Length), field.Name, work.Key, name.Commas);
            if (++count == FieldFix.Most)
                break;
        }
    }

    /// <summary>What stands between the first two commas is read as a suffix.</summary>
    private static bool MayHaveCommas(IReadOnlyList<Person>? persons)
    {
        if (persons is null)
            return true;
        for (int i = 0; i < persons.Count; i++)
        {
            if (persons[i].Suffix is not null)
                return true;
        }

        return false;
    }
}
