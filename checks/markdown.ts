export interface MarkdownLine {
  line: number
  text: string
  /** Inside a fenced block of code. */
  fenced: boolean
}

export function linesOf(markdown: string): MarkdownLine[] {
  let fence = ''
  return markdown.split('\n').map((text, index) => {
    const mark = /^\s*(```+|~~~+)/.exec(text)?.[1] ?? ''
    const wasFenced = fence !== ''
    if (!fence) fence = mark
    else if (mark.startsWith(fence)) fence = ''
    return { line: index + 1, text, fenced: wasFenced || fence !== '' }
  })
}

/** The anchors a Git host makes of the headings: lower case, no punctuation, spaces as hyphens, numbered when equal. */
export function listAnchors(markdown: string): Set<string> {
  const seen = new Map<string, number>()
  const anchors = new Set<string>()
  for (const { text, fenced } of linesOf(markdown)) {
    const heading = fenced ? undefined : /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1]
    if (heading === undefined) continue
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  return anchors
}
