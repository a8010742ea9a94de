namespace BibGen.Records;

/// <summary>Makes the fields of records when they are first asked for: after an edit hardly anybody asks for those of the records around it.</summary>
internal abstract class FieldSource
{
    /// <summary>The fields of the record at <paramref name="place"/>; new objects each time.</summary>
    public abstract Field[] Read(int place);
}
