import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const partners = resolve(import.meta.dirname, '../../packages/partners')

export interface GoldenMessages {
  partner: string
  /** Where they are kept. */
  folder: string
  /** What the partner's encode makes now, by file name. */
  made: ReadonlyMap<string, Uint8Array>
}

/** The golden messages of every partner: its folder says how they are made, in `fixtures/gouden-berichten.ts`. */
export async function goldenMessages(): Promise<GoldenMessages[]> {
  return Promise.all(
    readdirSync(partners).map(async (partner) => {
      const folder = join(partners, partner, 'fixtures')
      const { goudenBerichten } = (await import(join(folder, 'gouden-berichten.ts'))) as {
        goudenBerichten: () => Record<string, string | Uint8Array>
      }
      const made = Object.entries(goudenBerichten()).map(([file, content]) => [file, Buffer.from(content)] as const)
      return { partner, folder, made: new Map(made) }
    }),
  )
}
