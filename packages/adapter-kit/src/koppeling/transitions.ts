import type { LinkState } from './state.ts'

/**
 * What may follow what. Each transition is one statement in `overgangen/`, in a file of its name; nothing else writes a
 * link. All of them may also leave a link in the state it is in. `transitions.db.test.ts` walks at random and holds every
 * statement against this table; the drawing in the README is made from it.
 */

const toDo = ['behind', 'waiting', 'ahead'] as const
const atWork = ['held', 'under-way'] as const
/** Its lease ran out, which makes it `behind` for all others; as long as nobody took the next one it goes on. */
const lateHolder = 'behind'
const atRest = ['delivered', 'accepted', 'unsendable', 'ended', 'resting'] as const

/** Drawn as one box. */
export const groups = { 'to do': toDo, 'at work': atWork, 'at rest': atRest } as const

interface Transition {
  /** Who does it, and when. */
  when: string
  moves: readonly { from: readonly LinkState[]; to: readonly LinkState[] }[]
}

export const transitions = {
  'neem-gewenst-over': {
    when: 'the registry wishes another version, or that nothing is sent',
    moves: [
      { from: [...toDo, ...atRest, 'refused', 'blocked'], to: toDo },
      { from: [...toDo, ...atWork, ...atRest, 'refused'], to: ['blocked'] },
      // Lifted while whoever had the lease when the block came still has it.
      { from: ['blocked'], to: atWork },
    ],
  },
  'merk-gestild': { when: 'a message was under way when a safety block came', moves: [] },
  lease: { when: 'a nudge takes the lease', moves: [{ from: ['behind'], to: atWork }] },
  'zet-onderweg': {
    when: 'a message is stored, then sent',
    moves: [{ from: ['held', lateHolder], to: ['under-way'] }],
  },
  'neem-aan': {
    when: 'the partner has the message; late, from one who lost the lease, all the same',
    moves: [
      { from: ['under-way'], to: ['held'] },
      { from: ['waiting'], to: ['behind'] },
    ],
  },
  'rond-af': { when: 'nothing more to say', moves: [{ from: ['held', lateHolder], to: atRest }] },
  'lees-opnieuw': {
    when: 'something came in between: go on, or give the lease back',
    moves: [{ from: atWork, to: [...toDo, 'refused'] }],
  },
  'geef-lease-terug': { when: 'the database failed the holder', moves: [{ from: atWork, to: [...toDo, 'refused'] }] },
  'stel-uit': {
    when: 'the partner was not reached, or perhaps',
    moves: [{ from: ['under-way', lateHolder], to: ['waiting', 'ahead', 'refused'] }],
  },
  weiger: {
    when: 'the partner refuses, or no message can be made; an end of a right waits its turn instead',
    moves: [{ from: [...atWork, lateHolder], to: [...toDo, 'refused'] }],
  },
  'laat-vervallen': {
    when: 'what is under way holds what may no longer be shared: it is dropped',
    moves: [{ from: ['under-way'], to: ['held'] }],
  },
  'keur-goed': { when: 'the last verdict is good', moves: [{ from: ['accepted'], to: ['delivered'] }] },
  'keur-af': { when: 'a verdict is bad', moves: [{ from: [...toDo, ...atRest], to: ['refused', 'behind'] }] },
  'meld-te-laat': { when: 'a verdict does not come', moves: [] },
  'neem-stand-over': { when: 'the partner told us something', moves: [{ from: ['behind', 'waiting'], to: ['ahead'] }] },
  'kijk-opnieuw': {
    when: 'what the link remembers changed',
    moves: [{ from: [...atRest, 'refused'], to: toDo }],
  },
  'wek-op-dag': { when: 'its day has come', moves: [{ from: ['resting'], to: [...toDo, 'refused'] }] },
  'wek-wachtenden': { when: 'the partner answers again', moves: [{ from: ['waiting'], to: ['behind'] }] },
  'begin-opnieuw': {
    when: 'an administrator begins the link anew',
    moves: [{ from: [...toDo, ...atWork, ...atRest, 'refused'], to: ['behind', 'ahead'] }],
  },
  herhaal: {
    when: 'an administrator tries it again',
    moves: [{ from: ['waiting', ...atRest, 'refused'], to: ['behind', 'ahead'] }],
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions

/** May this statement bring a link from the one state into the other? Pure. */
export function allows(name: TransitionName, from: LinkState, to: LinkState): boolean {
  const { moves }: Transition = transitions[name]
  return from === to || moves.some((move) => move.from.includes(from) && move.to.includes(to))
}
