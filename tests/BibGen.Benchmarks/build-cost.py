#!/usr/bin/env python3
"""What a bibliography costs a build: time and peak memory of `dotnet build` over an empty project, as ratios to the same constants written by hand.

usage: build-cost.py PACKAGE_FOLDER BIB [RUNS [server]]
With "server" the compiler stays in memory between builds, as it does by default on a developer's machine; without, each build starts one, as in CI.
Peak memory is that of the largest process that the build starts, so that it says something without the server only.
PACKAGE_FOLDER holds BibGen.*.nupkg (dotnet pack src/BibGen -o FOLDER); BIB is a file of bench/gen.py. Prints one line a variant: the best of RUNS.
"""
import glob, os, re, resource, shutil, subprocess, sys, tempfile, time

package_folder, bib, runs = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 3
server = 'true' if 'server' in sys.argv[4:] else 'false'
version = re.search(r'BibGen\.(\d.*)\.nupkg', os.path.basename(sorted(glob.glob(package_folder + '/BibGen.*.nupkg'))[-1])).group(1)
root = tempfile.mkdtemp(prefix='bibgen-cost')
for name in ('Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props'):
    open(f'{root}/{name}', 'w').write('<Project />')
open(f'{root}/nuget.config', 'w').write(f'<configuration><packageSources><add key="packed" value="{package_folder}" /></packageSources></configuration>')


def project(name, properties='', items='', code='class C { }', package=False):
    folder = f'{root}/{name}'
    os.makedirs(folder)
    reference = f'<PackageReference Include="BibGen" Version="{version}" PrivateAssets="all" />' if package else ''
    open(f'{folder}/{name}.csproj', 'w').write(f'<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><UseSharedCompilation>{server}</UseSharedCompilation><BibGenAnalysisMode>Default</BibGenAnalysisMode>{properties}</PropertyGroup><ItemGroup>{reference}{items}</ItemGroup></Project>')
    open(f'{folder}/Program.cs', 'w').write(code)
    return folder


def build(folder):
    """Seconds and megabytes of the largest process, the best of several builds of the code alone."""
    def run(*arguments):
        return subprocess.run(['dotnet', *arguments], cwd=folder, capture_output=True, text=True, env={**os.environ, 'MSBUILDDISABLENODEREUSE': '1'})
    restore = run('restore', '-v:q', '-nologo')
    assert restore.returncode == 0, restore.stdout
    best = (1e9, 0)
    for _ in range(runs):
        shutil.rmtree(f'{folder}/bin', ignore_errors=True)
        for path in glob.glob(f'{folder}/obj/Debug/**/*.dll', recursive=True):
            os.remove(path)
        time_file = f'{folder}/time.txt'
        start = time.perf_counter()
        result = subprocess.run(['/usr/bin/env', 'python3', '-c', 'import resource,subprocess,sys; code=subprocess.run(sys.argv[2:]).returncode; open(sys.argv[1],"w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)); sys.exit(code)', time_file, 'dotnet', 'build', '--no-restore', '-v:q', '-nologo', '-nodeReuse:false', '-clp:ErrorsOnly'], cwd=folder, capture_output=True, text=True)
        seconds = time.perf_counter() - start
        assert result.returncode == 0, result.stdout[-3000:]
        best = min(best, (seconds, int(open(time_file).read()) / 1024))
    return best


def generated(folder):
    return ''.join(open(path).read() for path in sorted(glob.glob(f'{folder}/obj/generated/**/*References*.cs', recursive=True)))


def report(name, cost, empty, base=None):
    extra = cost[0] - empty[0]
    ratio = f'  {extra / (base[0] - empty[0]):5.2f}x time, {cost[1] / base[1]:5.2f}x memory' if base else ''
    print(f'{name:<44} {extra:7.2f} s over the empty project, peak {cost[1]:6.0f} MB{ratio}', flush=True)


empty = build(project('Empty'))
print(f'empty project {empty[0]:.2f} s, {empty[1]:.0f} MB', flush=True)
dll = lambda folder: os.path.getsize(glob.glob(f'{folder}/bin/Debug/net10.0/*.dll')[0])
for documentation in ('false', 'true'):
    suffix = 'Doc' if documentation == 'true' else ''
    doc = f'<GenerateDocumentationFile>{documentation}</GenerateDocumentationFile><NoWarn>CS1591;$(NoWarn)</NoWarn>'
    items = f'<AdditionalFiles Include="{bib}" BibGenNamespace="App" BibGenClassName="References" />'
    constants = project('Constants' + suffix, doc + '<BibGenCitations>false</BibGenCitations><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>', items, package=True)
    build(constants)
    by_hand = project('ByHand' + suffix, doc, code=generated(constants))
    constants = project('ConstantsOnly' + suffix, doc + '<BibGenCitations>false</BibGenCitations>', items, package=True)
    citations = project('Citations' + suffix, doc, items, package=True)
    quiet = project('Quiet' + suffix, doc + '<RunAnalyzers>false</RunAnalyzers>', items, package=True)
    base = build(by_hand)
    print(f'documentation file {documentation}')
    report('by hand', base, empty)
    report('BibGen, constants only', build(constants), empty, base)
    report('BibGen, with citations', build(citations), empty, base)
    report('BibGen, with citations, rules switched off', build(quiet), empty, base)
shutil.rmtree(root)
