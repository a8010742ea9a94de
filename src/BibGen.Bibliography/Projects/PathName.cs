namespace BibGen.Projects;

/// <summary>Paths as MSBuild passes them: <c>a/../b.bib</c> and <c>b.bib</c> are one file.</summary>
public static class PathName
{
    /// <summary>The path with forward slashes, without <c>.</c> and <c>..</c> where something stands before them. For comparison only.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
                    segments.RemoveAt(segments.Count - 1);
                else
                    segments.Add(segment);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
