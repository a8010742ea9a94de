using System.Runtime.CompilerServices;

namespace BibGen.Tests;

/// <summary>What the process holds after everything that nobody needs is gone.</summary>
internal static class HeldMemory
{
    /// <summary>The bytes that <paramref name="make"/> holds by its result, in a process in which nothing else happens.</summary>
    public static long Of<T>(Func<T> make)
        where T : class
    {
        long before = Now();
        T held = Make(make);
        long after = Now();
        GC.KeepAlive(held);
        return after - before;
    }

    /// <summary>In a method of its own, so that nothing of it lives on in registers and on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Make<T>(Func<T> make) => make();

    private static long Now()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>Tests that count what the process has: they run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class TestsAlone
{
    public const string Name = "alone";
}
