import type { LinkState } from './state.ts'
import { groups, transitions } from './transitions.ts'

/** The states of a link and what may follow what, as a Mermaid diagram. Pure. */
export function drawTransitions(): string {
  const boxes = Object.entries(groups).map(
    ([group, states]) =>
      `  subgraph ${id(group)} [${group}]\n${states.map((state) => `    ${node(state)}`).join('\n')}\n  end`,
  )
  const arrows = new Map<string, string[]>()
  const draw = (from: string, to: string, label: string) => {
    const arrow = `${id(from)} -->|LABEL| ${id(to)}`
    if (from !== to) arrows.set(arrow, [...(arrows.get(arrow) ?? []), label])
  }
  draw('new', 'behind', 'neem-gewenst-over')
  for (const [name, { moves }] of Object.entries(transitions))
    for (const { from, to } of moves)
      for (const target of boxed(to))
        for (const source of boxed(from)) for (const one of outside(source, target)) draw(one, target, name)
  draw('waiting', 'behind', 'its turn comes')
  draw('at work', 'to do', 'the holder dies')
  const lines = [...arrows].map(([arrow, labels]) => `  ${arrow.replace('LABEL', labels.join('<br>'))}`)
  return ['flowchart LR', '  new((new))', ...boxes, `  ${node('refused')}`, `  ${node('blocked')}`, ...lines].join('\n')
}

/** A whole group is drawn as its box. */
function boxed(states: readonly LinkState[]): string[] {
  const whole = Object.entries(groups).filter(([, group]) => group.every((state) => states.includes(state)))
  const inside = new Set<string>(whole.flatMap(([, group]) => group))
  return [...whole.map(([group]) => group), ...states.filter((state) => !inside.has(state))]
}

/** No arrow goes from a box to what is in it: then from what else is in it. */
function outside(source: string, target: string): readonly string[] {
  const members: readonly string[] = groups[source as keyof typeof groups] ?? []
  return members.includes(target) ? members : [source]
}

const id = (name: string) => name.replaceAll(/[ -]/g, '_')
const node = (state: string) => `${id(state)}([${state}])`
