using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Keys;

/// <summary>An alias (biblatex's field <c>ids</c>) that is the key or an alias of another entry: what it names would depend on the program.</summary>
internal sealed class AliasConflict() : ClassRule("BIB1005", "AliasConflict", Severity.Error,
    "An alias that names two works",
    "The alias '{0}' of '{1}' is also {2} ({3})")
{
    /// <inheritdoc/>
    public override void Check(ClassWorks works, RuleContext context)
    {
        List<(BibliographyFile File, Work Work, Field Field, int Offset, string Name)> aliases = AliasesOf(works.Files);
        if (aliases.Count == 0)
            return;
        var keys = new Dictionary<string, WorkInFile>(StringComparer.Ordinal);
        foreach (WorkInFile one in works.Works.All)
        {
            if (!keys.ContainsKey(one.Work.Key))
                keys.Add(one.Work.Key, one);
        }

        var first = new Dictionary<string, (BibliographyFile File, Work Work, Field Field)>(StringComparer.Ordinal);
        Field? reported = null; // One finding a list is enough: where one alias is copied, others are too.
        foreach ((BibliographyFile file, Work work, Field field, int offset, string name) in aliases)
        {
            if (field == reported)
                continue;
            if (keys.TryGetValue(name, out WorkInFile other))
            {
                if (other.Work == work)
                    continue;
                reported = field;
                Report("the key of another entry", other.Location, other.Place);
            }
            else if (!first.TryGetValue(name, out (BibliographyFile File, Work Work, Field Field) earlier))
            {
                first.Add(name, (file, work, field));
            }
            else if (earlier.Work != work)
            {
                reported = field;
                SourceSpan there = earlier.Field.ValueSpan;
                Report($"an alias of '{earlier.Work.Key}'", LocationText.Of(earlier.File, there), new RelatedPlace(earlier.File.Path, there));
            }

            void Report(string what, string location, RelatedPlace place) => context.Report(
                file, new Finding(this, field.Locate(file.Text, offset, name.Length), work.Key, name, work.Key, what, location) { Other = place });
        }
    }

    private static List<(BibliographyFile File, Work Work, Field Field, int Offset, string Name)> AliasesOf(IReadOnlyList<BibliographyFile> files)
    {
        List<(BibliographyFile File, Work Work, Field Field, int Offset, string Name)> aliases = [];
        foreach (BibliographyFile file in files)
        {
            if (file.Format.Fields.Aliases is not [string ids, ..] || !file.RecordSet.Names.Contains(ids))
                continue;
            foreach (Work work in file.Works)
            {
                foreach (Field field in work.Record.FieldArray)
                {
                    if (field.Name == ids)
                        Split(field.Value, (offset, name) => aliases.Add((file, work, field, offset, name)));
                }
            }
        }

        return aliases;
    }

    /// <summary>The names of a list that is separated by commas, with their places in it.</summary>
    private static void Split(string value, Action<int, string> take)
    {
        for (int start = 0; start < value.Length;)
        {
            int end = value.IndexOf(',', start);
            if (end < 0)
                end = value.Length;
            string name = value.Substring(start, end - start);
            string trimmed = name.TrimStart();
            if (trimmed.TrimEnd() is { Length: > 0 } alias)
                take(start + name.Length - trimmed.Length, alias);
            start = end + 1;
        }
    }
}
