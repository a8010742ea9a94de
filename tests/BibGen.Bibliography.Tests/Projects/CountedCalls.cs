namespace BibGen.Tests.Projects;

/// <summary>
/// What the library calls in the runtime and what costs more than a step: <see cref="CountedLibrary"/> puts these in the place of methods of the same name and
/// parameters.
/// </summary>
public static class CountedCalls
{
    public static void ThrowIfCancellationRequested(ref CancellationToken token)
    {
        StepCounter.Check();
        token.ThrowIfCancellationRequested();
    }

    public static int IndexOf(ReadOnlySpan<char> text, char c) => StepCounter.Search(text.Length, text.IndexOf(c));

    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> part) => StepCounter.Search(text.Length, text.IndexOf(part));

    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> part, StringComparison comparison) =>
        StepCounter.Search(text.Length, text.IndexOf(part, comparison));

    public static int IndexOfAny(ReadOnlySpan<char> text, char a, char b) => StepCounter.Search(text.Length, text.IndexOfAny(a, b));

    public static int IndexOfAny(ReadOnlySpan<char> text, char a, char b, char c) => StepCounter.Search(text.Length, text.IndexOfAny(a, b, c));

    public static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<char> characters) => StepCounter.Search(text.Length, text.IndexOfAny(characters));

    public static int LastIndexOf(ReadOnlySpan<char> text, char c) => StepCounter.SearchBackwards(text.Length, text.LastIndexOf(c));

    public static int LastIndexOfAny(ReadOnlySpan<char> text, char a, char b) => StepCounter.SearchBackwards(text.Length, text.LastIndexOfAny(a, b));

    public static int IndexOf(string text, char c) => StepCounter.Search(text.Length, text.IndexOf(c, StringComparison.Ordinal));

    public static int IndexOf(string text, char c, int start) => start + StepCounter.Search(text.Length - start, text.AsSpan(start).IndexOf(c)) is var found
        && found < start ? -1 : found;

    public static int IndexOf(string text, string part, StringComparison comparison) => StepCounter.Search(text.Length, text.IndexOf(part, comparison));

    public static int IndexOf(string text, string part, int start, StringComparison comparison) =>
        start + StepCounter.Search(text.Length - start, text.AsSpan(start).IndexOf(part, comparison)) is var found && found < start ? -1 : found;

    public static int IndexOfAny(string text, char[] characters) => StepCounter.Search(text.Length, text.IndexOfAny(characters));

    public static int IndexOfAny(string text, char[] characters, int start) =>
        start + StepCounter.Search(text.Length - start, text.AsSpan(start).IndexOfAny(characters)) is var found && found < start ? -1 : found;

    public static int LastIndexOf(string text, char c) => StepCounter.SearchBackwards(text.Length, text.LastIndexOf(c));

    public static bool Contains(string text, string part) => StepCounter.Search(text.Length, text.IndexOf(part, StringComparison.Ordinal)) >= 0;

    public static string Substring(string text, int start) => Made(text.Substring(start));

    public static string Substring(string text, int start, int length) => Made(text.Substring(start, length));

    public static string Replace(string text, string old, string @new) => Read(text).Replace(old, @new, StringComparison.Ordinal);

    public static string Trim(string text) => Made(text.Trim());

    public static string ToLowerInvariant(string text) => Read(text).ToLowerInvariant();

    private static string Made(string text)
    {
        StepCounter.Pass(text.Length);
        return text;
    }

    private static string Read(string text) => Made(text);
}
