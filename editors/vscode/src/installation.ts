import * as vscode from 'vscode';

const command = 'dotnet tool install --global BibGen.Tool --prerelease';

/** Says that the program is missing, and installs it when asked to. */
export async function offerInstallation(then: () => Promise<void>): Promise<void> {
  const install = 'Install';
  const settings = 'Settings';
  const answer = await vscode.window.showWarningMessage(`BibGen needs its command line: ${command}`, install, settings);
  if (answer === settings)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'bibgen.path');
  if (answer !== install)
    return;
  const task = new vscode.Task(
    { type: 'shell' }, vscode.TaskScope.Workspace, 'Install the command line', 'BibGen',
    new vscode.ShellExecution(command));
  const execution = await vscode.tasks.executeTask(task);
  const ended = vscode.tasks.onDidEndTaskProcess(async end => {
    if (end.execution !== execution)
      return;
    ended.dispose();
    if (end.exitCode === 0)
      await then();
  });
}
