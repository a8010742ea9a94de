#!/usr/bin/env python3
"""Fetches the bibliographies of docs/noise.md from GitHub, each at the commit that was read. usage: noise-files.py FOLDER [ADDRESS]

ADDRESS is what stands before OWNER/NAME/COMMIT/PATH (https://raw.githubusercontent.com). A file that is there with the right bytes is left; one whose bytes are
others than those that were read is an error.
"""
import hashlib, os, sys, urllib.parse, urllib.request

folder = sys.argv[1]
address = sys.argv[2] if len(sys.argv) > 2 else 'https://raw.githubusercontent.com'
wrong = 0
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'noise-files.tsv'), encoding='utf-8') as table:
    rows = [line.rstrip('\n').split('\t') for line in table][1:]
for name, repository, commit, path, sha256 in rows:
    target = os.path.join(folder, name)
    if os.path.exists(target):
        with open(target, 'rb') as file:
            if hashlib.sha256(file.read()).hexdigest() == sha256:
                continue
    with urllib.request.urlopen(f'{address}/{repository}/{commit}/{urllib.parse.quote(path)}') as answer:
        data = answer.read()
    if hashlib.sha256(data).hexdigest() != sha256:
        print(f'{name}: not the file that was read', file=sys.stderr)
        wrong += 1
        continue
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, 'wb') as file:
        file.write(data)
print(f'{len(rows) - wrong} of {len(rows)} files')
sys.exit(1 if wrong else 0)
