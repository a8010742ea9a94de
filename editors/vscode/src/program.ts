import { access, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { homedir } from 'node:os';
import * as vscode from 'vscode';

/** How the server is started. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string | undefined;
}

/** The program that the settings name, or the tool manifest of the workspace, or the global tool; undefined where there is none. */
export async function findProgram(): Promise<Program | undefined> {
  const folder = vscode.workspace.workspaceFolders?.find(each => each.uri.scheme === 'file')?.uri.fsPath;
  const path = vscode.workspace.getConfiguration('bibgen').get<string>('path', '').trim();
  if (path.endsWith('.dll'))
    return { command: 'dotnet', args: [path, 'lsp'], cwd: folder };
  if (path !== '')
    return { command: path, args: ['lsp'], cwd: folder };
  if (folder !== undefined && vscode.workspace.isTrusted && await isInManifest(folder))
    return { command: 'dotnet', args: ['tool', 'run', 'bibgen', '--', 'lsp'], cwd: folder };
  const global = await findGlobal();
  return global === undefined ? undefined : { command: global, args: ['lsp'], cwd: folder };
}

/** Whether a tool manifest in the folder or above it has BibGen, as `dotnet tool run` looks for it. */
async function isInManifest(folder: string): Promise<boolean> {
  for (const name of [join('.config', 'dotnet-tools.json'), 'dotnet-tools.json']) {
    try {
      const manifest = JSON.parse((await readFile(join(folder, name), 'utf8')).replace(/^\uFEFF/, ''));
      if (Object.keys(manifest.tools ?? {}).some(tool => tool.toLowerCase() === 'bibgen.tool'))
        return true;
      if (manifest.isRoot === true)
        return false;
    } catch {
      // No manifest, or none that can be read: the next one.
    }
  }
  return dirname(folder) !== folder && await isInManifest(dirname(folder));
}

/** Editors that a desktop starts do not always have the folder of global tools on their path. */
async function findGlobal(): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'bibgen.exe' : 'bibgen';
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(homedir(), '.dotnet', 'tools')];
  for (const folder of folders.filter(each => each !== '')) {
    try {
      await access(join(folder, name));
      return join(folder, name);
    } catch {
      // Not here.
    }
  }
  return undefined;
}
