import * as vscode from 'vscode';
import { BibGenClient } from './client';
import { registerCommands } from './commands';
import { offerInstallation } from './installation';
import { findProgram } from './program';

/** Starts the server, and again whenever the settings of which program to start have changed. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('BibGen', { log: true });
  let client: BibGenClient | undefined;

  async function restart(): Promise<void> {
    await client?.stop();
    client = undefined;
    const program = await findProgram();
    if (program === undefined) {
      output.warn('There is no bibgen program: neither the setting bibgen.path, nor a tool manifest, nor a global tool names one.');
      await offerInstallation(restart);
      return;
    }
    output.info(`Starting ${[program.command, ...program.args].join(' ')}`);
    client = new BibGenClient(program, output);
    await client.start();
  }

  context.subscriptions.push(
    output,
    ...registerCommands(() => client, restart),
    vscode.workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('bibgen.path') || change.affectsConfiguration('bibgen.findings'))
        await restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    { dispose: () => client?.stop() },
  );
  await restart();
}
