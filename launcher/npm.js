/** Under `npm start` the very npm that runs us is known by path; on Windows that also avoids the shell npm.cmd needs. */
export function findNpm(env = process.env) {
  const script = env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script] }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}
