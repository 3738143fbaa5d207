/**
 * Pairs each left value with at most one right value and the other way round, best evidence first. A pair is only made
 * when each is the other's single best: where two are equally likely nobody is paired, because a wrong pair would put
 * one person's data into another one's file.
 */
export function besteParen<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
  score: (left: Left, right: Right) => number,
): Map<Left, Right> {
  let pairs = lefts.flatMap((left) =>
    rights.map((right) => ({ left, right, score: score(left, right) })).filter((pair) => pair.score > 0),
  )
  const chosen = new Map<Left, Right>()
  for (;;) {
    const sure = pairs.filter((pair) =>
      pairs.every(
        (other) =>
          other === pair || (other.left !== pair.left && other.right !== pair.right) || other.score < pair.score,
      ),
    )
    if (sure.length === 0) return chosen
    const rightsTaken = new Set(sure.map(({ right }) => right))
    for (const { left, right } of sure) chosen.set(left, right)
    pairs = pairs.filter(({ left, right }) => !chosen.has(left) && !rightsTaken.has(right))
  }
}
