import { startHubProces as start } from '@wijkhub/builders/hub-proces'
import { onTestFinished } from 'vitest'

export { voerHubUit as voerUit } from '@wijkhub/builders/hub-proces'

/** The embedded hub as a process of its own that does not outlive its test. */
export function startHubProces(folder: string, ...args: string[]) {
  return start({ folder, args, begonnen: (child) => onTestFinished(() => void child.kill('SIGKILL')) })
}
