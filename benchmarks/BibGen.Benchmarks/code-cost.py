#!/usr/bin/env python3
"""What the analyzers of C# add to `dotnet build`: 2,000 C# files with 5,000 citations. usage: code-cost.py PACKAGE_FOLDER [--runs N] [--files N] [--keep FOLDER]

Builds the same project with the analyzers of C# and, the rules BIB7001 to BIB7013 switched off, without them, in turns after one build that warms the disk, and
prints the median of each and their ratio: of the time, and of the processor's time, which a busy machine changes less.
PACKAGE_FOLDER holds BibGen.*.nupkg (dotnet pack src/BibGen -o FOLDER). "--files N" makes a smaller project with as many citations a file. "--keep FOLDER" writes the
project there and leaves it; with "--runs 0" it is only written. `dotnet run -c Release --project benchmarks/BibGen.Benchmarks -- --code FOLDER` measures a
key press in it, and `-- --code-build FOLDER` the same build in one process, analyzer by analyzer.
"""
import argparse, glob, os, random, re, resource, shutil, statistics, subprocess, tempfile, time

parser = argparse.ArgumentParser()
parser.add_argument('packages')
parser.add_argument('--runs', type=int, default=5)
parser.add_argument('--files', type=int, default=2000)
parser.add_argument('--keep')
options = parser.parse_args()
FILES, CITATIONS, WORKS = options.files, options.files * 5 // 2, 1000
package_folder, runs, kept = os.path.abspath(options.packages), options.runs, options.keep
version = re.search(r'BibGen\.(\d.*)\.nupkg', os.path.basename((sorted(glob.glob(package_folder + '/BibGen.[0-9]*.nupkg')) or ['BibGen.0.nupkg'])[-1])).group(1)
root = os.path.abspath(kept) if kept else tempfile.mkdtemp(prefix='bibgen-code')
os.makedirs(root, exist_ok=True)
chance = random.Random(1)
NAMES = ['Moriasi', 'Nocedal', 'Wright', 'Smith', 'Jones', 'Fleiss', 'Cohen', 'Vincenty', 'Karney', 'Bazett', 'Marsaglia', 'Knuth']


def entry(i):
    status = ', retracted = {2013-02-01, doi: 10.1000/notice.%d}' % i if i % 100 == 99 else ''
    return (f'@article{{work{i},\n  author = {{{NAMES[i % 12]}, Ann and {NAMES[(i + 5) % 12]}, Bob}},\n  title = {{On the Analysis of Adaptive Systems of Order {i}}},\n'
            f'  journal = {{Journal of Tests}},\n  year = {1950 + i % 70},\n  volume = {i % 90 + 1},\n  pages = {{{i + 1}--{i + 12}}},\n  doi = {{10.4321/test.{i}}}{status}\n}}\n')


def citations(n):
    """For one method: its comment and its attributes, and an expression for its body."""
    comment, attributes, body = '', '', ''
    for _ in range(n):
        i = chance.randrange(WORKS)
        kind = chance.randrange(4)
        if kind == 0:
            attributes += f'    [Cites(typeof(References.Work{i}), "Eq. {i % 9 + 1}")]\n'
        elif kind == 1:
            comment += f'    /// As in <see cref="References.Work{i}"/>.\n'
        elif kind == 2:
            comment += f'    /// See https://doi.org/10.4321/test.{i}, {NAMES[i % 12]} and {NAMES[(i + 5) % 12]} ({1950 + i % 70}).\n'
        else:
            body += f'        name += References.Work{i}.Title;\n'
    return comment, attributes, body


def code(i, counts):
    methods = []
    for j, count in enumerate(counts):
        comment, attributes, body = citations(count)
        methods.append(f'''    /// <summary>The value of step {j} of {i}, for a range of arguments.</summary>
    /// <remarks>
{comment}    /// </remarks>
    /// <param name="values">The values of the series, 1 to 2000 of them.</param>
    /// <param name="factor">A factor between 0.1 and 10.</param>
{attributes}    [Obsolete("Since version 10.1 there is a better one.")]
    public static double Step{j}(IReadOnlyList<double> values, double factor)
    {{
        string name = "step {j} of the year 2019";
{body}        double sum = 0; // from 1985 to 2001
        for (int k = 0; k < values.Count; k++)
        {{
            double value = values[k] * factor;
            sum += value > {j} ? Math.Sqrt(value) : Math.Abs(value - {i % 17}.5);
            if (double.IsNaN(sum))
                throw new ArgumentException($"{{name}}: {{k}} is no number", nameof(values));
        }}

        return values.Where(value => value > 0).Select(value => value / factor).Append(sum).Sum();
    }}
''')
    return f'namespace App.Part{i % 40};\n\n/// <summary>Steps of {i}.</summary>\npublic static class Steps{i}\n{{\n' + '\n'.join(methods) + '}\n'


places = [0] * (FILES * 5)
for place in chance.sample(range(len(places)), CITATIONS):
    places[place] += 1
for name in ('Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props'): # What stands in folders above does not count.
    open(f'{root}/{name}', 'w').write('<Project />')
open(f'{root}/Directory.Build.rsp', 'w').close()
open(f'{root}/nuget.config', 'w').write(f'<configuration><packageSources><add key="packed" value="{package_folder}" /></packageSources></configuration>')
open(f'{root}/references.bib', 'w').write(''.join(entry(i) for i in range(WORKS)))
for i in range(FILES):
    open(f'{root}/Steps{i}.cs', 'w').write(code(i, places[5 * i:5 * i + 5]))
open(f'{root}/App.csproj', 'w').write(f'''<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);$(Off)</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="BibGen" Version="{version}" PrivateAssets="all" /></ItemGroup>
</Project>''')


def cpu():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def build(off):
    """Seconds, seconds of the processor, and the lines that cite a retracted work, of a build whose compiler starts anew."""
    for path in glob.glob(f'{root}/obj/Debug/**/*.dll', recursive=True):
        os.remove(path)
    start, used = time.perf_counter(), cpu()
    result = subprocess.run(['dotnet', 'build', '--no-restore', '-v:q', '-nologo', '-nodeReuse:false', '-p:UseSharedCompilation=false', f'-p:Off="{off}"'],
                            cwd=root, capture_output=True, text=True, env={**os.environ, 'MSBUILDDISABLENODEREUSE': '1'})
    assert result.returncode == 0, result.stdout[-3000:]
    return time.perf_counter() - start, cpu() - used, len(set(re.findall(r'[^\s(]+\(\d+,\d+\): warning BIB7001', result.stdout)))


if runs == 0:
    raise SystemExit(print(f'written to {root}'))
assert subprocess.run(['dotnet', 'restore', '-v:q'], cwd=root, capture_output=True).returncode == 0
variants = {'with': '', 'without': '%3B'.join(f'BIB70{i:02}' for i in range(1, 14))}
costs = {name: [] for name in variants}
assert build('')[2] > 0, 'the analyzers did not run'
for i in range(runs):
    for name, off in sorted(variants.items(), reverse=i % 2 == 1):
        costs[name].append(build(off))
        seconds, processor, retracted = costs[name][-1]
        print(f'{name} the analyzers: {seconds:.2f} s (processor {processor:.2f} s), {retracted} lines cite a retracted work', flush=True)
with_, without = ([statistics.median(one[i] for one in costs[name]) for i in (0, 1)] for name in ('with', 'without'))
print(f'{FILES} files, {CITATIONS} citations of {WORKS} works: dotnet build {with_[0]:.2f} s with the analyzers, {without[0]:.2f} s without = '
      f'{with_[0] / without[0]:.3f} times; of the processor {with_[1]:.2f} s and {without[1]:.2f} s = {with_[1] / without[1]:.3f} times')
if not kept:
    shutil.rmtree(root)
