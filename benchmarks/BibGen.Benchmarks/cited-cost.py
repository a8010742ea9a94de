#!/usr/bin/env python3
"""What `BibGenEmit=Cited` costs: 50 cited works of a very large file, over an empty project. usage: cited-cost.py PACKAGE_FOLDER BIB [asis]

BIB is a file of gen.py; its random numbers are fixed as in build-cost.py, unless it is to stay as it is.
"""
import collections, glob, os, re, sys, subprocess, tempfile, time, shutil
from check_digits import with_check_digits

package_folder, given = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
version = re.search(r'BibGen\.(\d.*)\.nupkg', os.path.basename(sorted(glob.glob(package_folder + '/BibGen.*.nupkg'))[-1])).group(1)
root = tempfile.mkdtemp(prefix='bibgen-cited')
for name in ('Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props'):
    open(f'{root}/{name}', 'w').write('<Project />')
open(f'{root}/nuget.config', 'w').write(f'<configuration><packageSources><add key="packed" value="{package_folder}" /></packageSources></configuration>')
text = open(given, encoding='utf-8').read()
bib = f'{root}/references.bib'
open(bib, 'w', encoding='utf-8').write(text if 'asis' in sys.argv[3:] else with_check_digits(text))
keys = re.findall(r'^@(?!string|comment|preamble)\w+\{([^,]+),', text, re.M)
all_names = [''.join(part[:1].upper() + part[1:] for part in re.split('[^A-Za-z0-9]+', key)) for key in keys]
counts = collections.Counter(all_names)
unique = [name for name in all_names if counts[name] == 1 and name.isascii()]
assert len(unique) >= 50, f'{bib} has {len(unique)} works only'
names = unique[::len(unique) // 50][:50]


def measure(name, package, code, properties=''):
    folder = f'{root}/{name}'
    os.makedirs(folder)
    items = f'<PackageReference Include="BibGen" Version="{version}" PrivateAssets="all" /><AdditionalFiles Include="{bib}" BibGenNamespace="App" BibGenClassName="References" />' if package else ''
    open(f'{folder}/{name}.csproj', 'w').write(f'<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><UseSharedCompilation>false</UseSharedCompilation>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>')
    open(f'{folder}/Program.cs', 'w').write(code)
    subprocess.run(['dotnet', 'restore', '-v:q'], cwd=folder, check=True, capture_output=True)
    best = 1e9
    for _ in range(3):
        for path in glob.glob(f'{folder}/obj/Debug/**/*.dll', recursive=True):
            os.remove(path)
        start = time.perf_counter()
        result = subprocess.run(['dotnet', 'build', '--no-restore', '-v:q', '-nologo', '-nodeReuse:false', '-clp:ErrorsOnly'], cwd=folder, capture_output=True, text=True)
        assert result.returncode == 0, result.stdout[-2000:]
        best = min(best, time.perf_counter() - start)
    return best, os.path.getsize(glob.glob(f'{folder}/bin/Debug/net10.0/{name}.dll')[0])


empty = measure('Empty', False, 'class C { }')
code = 'class C { internal static string[] Keys = { ' + ', '.join(f'App.References.{name}.Key' for name in names) + ' }; }'
for name, properties in (('Cited', ''), ('CitedRulesOff', '<BibGenAnalysisMode>None</BibGenAnalysisMode>')):
    cost = measure(name, True, code, '<BibGenEmit>Cited</BibGenEmit>' + properties)
    print(f'{name}: {len(names)} cited works, {cost[0] - empty[0]:.2f} s and {(cost[1] - empty[1]) / 1024:.0f} KB over an empty project of {empty[0]:.2f} s')
shutil.rmtree(root)
