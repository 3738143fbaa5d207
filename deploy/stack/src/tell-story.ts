import { geefTokens, speelVerhaal, tabel } from '@wijkhub/story'
import type { Stack } from './start-stack.ts'

/** Plays the story on the stack and prints its table; true when every receipt says processed. */
export async function tellStory(
  stack: Pick<Stack, 'hubUrl' | 'bordUrl' | 'uitgever'>,
  meld: (regel: string) => void,
  { geduldMs }: { geduldMs?: number } = {},
): Promise<boolean> {
  const { hubUrl, bordUrl, uitgever } = stack
  const verhaal = await speelVerhaal({
    hubUrl,
    bordUrl,
    tokens: await geefTokens((speler) => uitgever.geefToken(speler)),
    meld: ({ nummer, van, titel, uitslag, ms }) =>
      meld(uitslag === undefined ? `${nummer}/${van} ${titel}` : `     → ${uitslag} (${ms} ms)`),
    toon: () => {},
    ...(geduldMs !== undefined && { geduldMs }),
  })
  process.stdout.write(`\n${tabel(verhaal.rijen)}\n\n`)
  meld(`dubbele registraties voorkomen: ${verhaal.dubbeleRegistratiesVoorkomen}`)
  return verhaal.geslaagd
}
