using BibGen.Records;

namespace BibGen.Formats.CslJson;

/// <summary>
/// Reading on from an earlier text: the item in which somebody types, if it is an element of an array. Of what else holds items they decide what it is.
/// </summary>
internal sealed class CslJsonReading(string text) : ClosedRecordAfterEdit(text)
{
    /// <inheritdoc/>
    protected override Record? ReadAt(int start, Record? old)
    {
        JsonTree tree = JsonTree.ParseValue(Text, start);
        List<SyntaxError> errors = [];
        if (!IsElement(start) || tree.Errors.Count > 0 || new CslItemReader(tree, errors).Read(0, name: null) is not { } record || errors.Count > 0)
            return null;
        return record.Key.Length > 0 || old is null ? record : record.WithKey(old.Key, old.KeyIfAlone);
    }

    private bool IsElement(int start)
    {
        ReadOnlySpan<char> before = Text.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && before[before.Length - 1] is '[' or ',';
    }
}
