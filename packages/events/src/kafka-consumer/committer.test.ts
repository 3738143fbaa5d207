import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createCommitter, type Handled } from './committer.ts'

const at = (partition: number, offset: number): Handled => ({ topic: 't', partition, offset: BigInt(offset) })

function scene(answer: () => Promise<void> = () => sleep(5)) {
  const state = { commits: [] as Handled[][], errors: [] as string[], ours: true }
  const committer = createCommitter({
    commit(offsets: Handled[]) {
      state.commits.push(offsets)
      return answer()
    },
    isOurs: () => state.ours,
    onError: (error) => state.errors.push(error.message),
  })
  return { state, committer }
}

test('commits one request at a time, and of each partition the newest', async () => {
  const { state, committer } = scene()
  for (let offset = 1; offset <= 5; offset++) committer.handled([at(0, offset), at(1, offset * 10)])
  await committer.flush()
  expect(state.commits).toEqual([
    [at(0, 1), at(1, 10)],
    [at(0, 5), at(1, 50)],
  ])
})

test('a commit that failed is tried again, without putting a newer offset back', async () => {
  let failures = 1
  const { state, committer } = scene(async () => {
    if (failures-- > 0) throw new Error('coordinator is loading')
  })
  committer.handled([at(0, 1), at(1, 1)])
  committer.handled([at(0, 2)])
  await committer.flush()
  expect(state.commits.at(-1)).toEqual([at(0, 2), at(1, 1)])
  expect(state.errors).toEqual(['coordinator is loading'])
})

test('nothing is committed once the partitions were divided anew', async () => {
  const { state, committer } = scene()
  committer.handled([at(0, 1)])
  committer.handled([at(0, 2)])
  state.ours = false
  await committer.flush()
  expect(state.commits).toEqual([[at(0, 1)]])
})
