import { expect, test } from 'vitest'
import { imageOf } from './containers/images.ts'
import { chooseWay, type Possible } from './way.ts'

const notAsked = () => Promise.reject(new Error('asked Docker'))
const choose = (possible: Partial<Possible>) =>
  chooseWay({ address: undefined, wish: undefined, whyNoContainer: async () => undefined, missing: [], ...possible })

test('an address in the environment wins, and Docker is not asked', async () => {
  expect(await choose({ address: 'kafka:9092', whyNoContainer: notAsked })).toEqual({ way: 'environment' })
})

test('a Docker engine that has the image comes before a native engine', async () => {
  expect(await choose({})).toEqual({ way: 'docker' })
})

test('without a Docker engine the native one is used, without a word', async () => {
  expect(await choose({ whyNoContainer: async () => 'er antwoordt geen Docker-engine' })).toEqual({ way: 'native' })
})

test('a Docker engine without the image is said aloud before the native engine is used', async () => {
  expect(await choose({ whyNoContainer: async () => 'redis:8 is er niet' })).toEqual({
    way: 'native',
    remark: 'redis:8 is er niet',
  })
})

test('with neither, both reasons are given', async () => {
  const given = await choose({ missing: ['java ontbreekt'], whyNoContainer: async () => 'geen Docker' })
  expect(given).toEqual({ way: 'none', remark: 'java ontbreekt; geen Docker' })
})

test('who asks for one kind does not silently get the other', async () => {
  expect(await choose({ wish: 'native', whyNoContainer: notAsked })).toEqual({ way: 'native' })
  await expect(choose({ wish: 'docker', whyNoContainer: async () => 'geen Docker' })).rejects.toThrow(
    'WIJKHUB_ENGINES=docker, maar geen Docker',
  )
  await expect(choose({ wish: 'podman' })).rejects.toThrow('WIJKHUB_ENGINES is docker of native, niet "podman"')
})

test('the images are those of docker-compose.yml', () => {
  expect(imageOf('redis')).toMatch(/^redis:\d/)
  expect(imageOf('kafka')).toMatch(/^apache\/kafka:\d/)
  expect(imageOf('postgres')).toMatch(/^postgres:\d/)
})
