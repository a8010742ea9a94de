namespace BibGen.Tests.Projects;

/// <summary>
/// Counts what the library does, in the library that <see cref="CountedLibrary"/> makes: a step is a call or a turn of a loop, or a character that the runtime
/// searches for it. The same on every machine, which no time is.
/// </summary>
public static class StepCounter
{
    /// <summary>Characters that the runtime goes through in the time of a step.</summary>
    private const int CharactersOfStep = 16;

    [ThreadStatic]
    private static long _count;

    [ThreadStatic]
    private static long _sinceCheck;

    [ThreadStatic]
    private static long _longestPause;

    /// <summary>The steps of this thread since <see cref="Reset"/>.</summary>
    public static long Count => _count;

    /// <summary>The most steps of this thread between one look at a cancellation token and the next, or the beginning or now.</summary>
    public static long LongestPause => Math.Max(_longestPause, _sinceCheck);

    /// <summary>Starts anew.</summary>
    public static void Reset() => _count = _sinceCheck = _longestPause = 0;

    /// <summary>A step.</summary>
    public static void Step()
    {
        _count++;
        _sinceCheck++;
    }

    /// <summary>Somebody looks at a cancellation token.</summary>
    public static void Check()
    {
        _longestPause = Math.Max(_longestPause, _sinceCheck);
        _sinceCheck = 0;
    }

    /// <summary>A search through <paramref name="length"/> characters that gave <paramref name="found"/>.</summary>
    public static int Search(int length, int found)
    {
        Pass(found < 0 ? length : found + 1);
        return found;
    }

    /// <summary>A search from the end.</summary>
    public static int SearchBackwards(int length, int found)
    {
        Pass(found < 0 ? length : length - found);
        return found;
    }

    /// <summary>The runtime goes through some characters.</summary>
    public static void Pass(int characters)
    {
        _count += characters;
        _sinceCheck += 1 + (characters / CharactersOfStep);
    }
}
