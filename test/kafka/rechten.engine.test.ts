import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whyNotNative } from '@wijkhub/builders/engines'
import { runKafkaTool } from '@wijkhub/engines/kafka-tools'
import { ensureRights, type Right } from '@wijkhub/events/kafka-rights'
import { doelbinding, inrichting, volgers } from '@wijkhub/builders/haarlem'
import { kafkaGebruikers, kafkaRechten, topicProjectie, topics } from '@wijkhub/model'
import { makeRights } from '@wijkhub/runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Driver,
  drivers,
  huishoudengebeurtenis,
  lees,
  opTopic,
  projectie,
  publiceer,
  startKafkaMetRechten,
  wachtwoordVan,
} from './kafka-met-rechten.ts'
import { commandosUitDocument, voerUit, waaromGeenKcat } from './kcat.ts'
import { leesMetPython, pythonMetKafka } from './python.ts'

const why = whyNotNative(['kafka'])
const geenKcat = waaromGeenKcat()
const python = pythonMetKafka()
const beide = Object.keys(drivers) as Driver[]
const geweigerd = /authoriz/i

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  let kafka: Awaited<ReturnType<typeof startKafkaMetRechten>>
  const huishouden = randomUUID()
  beforeAll(async () => {
    kafka = await startKafkaMetRechten()
    const registratie = kafka.als('case-registry')
    await publiceer('platformatic-kafka', registratie, [
      ...doelbinding.systemen.map((audience) => projectie(audience, huishouden, 1, { huishoudenId: huishouden })),
      projectie('cjg', huishouden, 2, null),
      huishoudengebeurtenis(huishouden),
    ])
  })
  afterAll(() => kafka?.stop())

  test.each(beide)('with %s every service publishes and reads what the contract gives it', async (driver) => {
    const diensten = kafkaGebruikers(doelbinding, volgers).filter(({ soort }) => soort === 'dienst')
    for (const { naam, schrijft } of diensten) await publiceer(driver, kafka.als(naam), schrijft.map(opTopic))
    const gelezen = diensten.flatMap(({ naam, leest, groepen }) =>
      leest.map(async (topic, index) => {
        const [event] = await lees(driver, kafka.als(naam), groepen[index]!, topic)
        return [topic, event!.topic]
      }),
    )
    for (const [gevraagd, gekregen] of await Promise.all(gelezen)) expect(gekregen).toBe(gevraagd)
    for (const { naam, bekijkt } of diensten) {
      const log = drivers[driver].openLog({ ...kafka.als(naam), onError: () => {} })
      for (const groep of bekijkt) expect(await log.lag(groep)).toBe(0)
      await log.close()
    }
  })

  test.each(beide)('with %s the CJG reads its own projection, and nothing else', async (driver) => {
    const cjg = kafka.als('lezer-cjg')
    const groep = `lezer-cjg.${driver}`
    expect((await lees(driver, cjg, groep, topicProjectie('cjg'))).length).toBeGreaterThan(0)
    for (const topic of [topicProjectie('schuldhulp'), 'wijkhub.bijdrage', 'wijkhub.huishouden'])
      await expect(lees(driver, cjg, `${groep}-2`, topic)).rejects.toThrow(geweigerd)
    await expect(publiceer(driver, cjg, [opTopic(topicProjectie('cjg'))])).rejects.toThrow(geweigerd)
    await expect(publiceer(driver, cjg, [opTopic('wijkhub.bijdrage')])).rejects.toThrow(geweigerd)
    // The group of the hub's own adapter: whoever joins it takes its events away.
    const vreemd = lees(driver, cjg, 'adapter-cjg', topicProjectie('cjg'))
    await expect(vreemd).rejects.toThrow(/authoriz|find group coordinator/i)
  })

  test.each(beide)('with %s the integrator reads the pseudonymous topic, and nothing else', async (driver) => {
    const integrator = kafka.als('integrator')
    const gelezen = await lees(driver, integrator, `integrator.${driver}`, 'wijkhub.huishouden')
    expect(gelezen.length).toBeGreaterThan(0)
    const andere = topics(doelbinding)
      .map(({ naam }) => naam)
      .filter((naam) => naam !== 'wijkhub.huishouden')
    for (const topic of andere)
      await expect(lees(driver, integrator, `integrator.${driver}-2`, topic)).rejects.toThrow(geweigerd)
    await expect(publiceer(driver, integrator, [opTopic('wijkhub.huishouden')])).rejects.toThrow(geweigerd)
  })

  test.each(beide)('with %s a wrong password is an error that says so', async (driver) => {
    const fout = kafka.als('case-registry', 'een-ander-wachtwoord')
    await expect(publiceer(driver, fout, [opTopic('wijkhub.huishouden')])).rejects.toThrow(/invalid credentials/)
    await expect(lees(driver, fout, 'case-registry', 'wijkhub.bijdrage')).rejects.toThrow(/invalid credentials/)
  })

  test.each(beide)(
    'with %s TLS works with the CA of the broker, and without it the broker is not trusted',
    async (driver) => {
      const overTls = (ca?: string) => ({
        ...kafka.als('integrator'),
        brokers: [kafka.tls.address],
        tls: ca ? { ca } : {},
      })
      const gelezen = await lees(driver, overTls(kafka.tls.ca), `integrator.${driver}-tls`, 'wijkhub.huishouden')
      expect(gelezen.length).toBeGreaterThan(0)
      const vertrouwt = publiceer(driver, overTls(), [opTopic('wijkhub.huishouden')])
      await expect(vertrouwt).rejects.toThrow(/self-signed certificate/)
    },
  )

  test.each(beide)('with %s PLAIN works over TLS', async (driver) => {
    const integrator = kafka.als('integrator')
    const plain = {
      ...integrator,
      brokers: [kafka.tls.address],
      tls: { ca: kafka.tls.ca },
      sasl: { ...integrator.sasl!, mechanism: 'plain' as const },
    }
    expect((await lees(driver, plain, `integrator.${driver}-plain`, 'wijkhub.huishouden')).length).toBeGreaterThan(0)
  })

  test("Kafka's own tool sees the very rights of the contract", async () => {
    const output = await runKafkaTool('acls', ['--bootstrap-server', kafka.beheer.brokers[0]!, '--list'])
    expect(output.match(/principal=User:/g)).toHaveLength(kafkaRechten(kafkaGebruikers(doelbinding, volgers)).length)
    expect(await makeRights(kafka.beheer, inrichting, 'controleer')).toEqual({ missing: [], unknown: [] })
  })

  test('a right that the contract does not name is told, and taken away only when asked', async () => {
    const lek: Right = {
      principal: 'User:lezer-cjg',
      resource: 'topic',
      name: 'wijkhub.',
      pattern: 'prefixed',
      operation: 'read',
    }
    await ensureRights({ ...kafka.beheer, rights: [lek], mode: 'make' })
    const unknown = ['User:lezer-cjg read topic wijkhub.…']
    expect(await makeRights(kafka.beheer, inrichting, 'controleer')).toEqual({ missing: [], unknown })
    expect(await makeRights(kafka.beheer, inrichting, 'maak')).toEqual({ missing: [], unknown })
    expect(await makeRights(kafka.beheer, inrichting, 'opruim')).toEqual({ missing: [], unknown })
    expect(await makeRights(kafka.beheer, inrichting, 'controleer')).toEqual({ missing: [], unknown: [] })
  })

  test.skipIf(!python)('E12: the Python of docs/kafka.md works as it stands there, with TLS and without', async () => {
    const folder = join(kafka.folder, 'python')
    mkdirSync(folder)
    const passwordFile = join(folder, 'wachtwoord')
    const als = (user: string) => {
      writeFileSync(passwordFile, `${wachtwoordVan(user)}\n`)
      return { folder, python: python!, user, passwordFile, address: kafka.als(user).brokers[0]! }
    }
    const einde = new RegExp(`b'${huishouden}'.*b'2'.*None`)
    expect(await leesMetPython(als('lezer-cjg'), einde)).toMatch(einde)
    const ca = join(folder, 'ca.pem')
    const ander = randomUUID()
    writeFileSync(ca, kafka.tls.ca)
    // Another group of the same user would begin anew; this one goes on where it was, so a new event has to come.
    await publiceer('platformatic-kafka', kafka.als('case-registry'), [
      projectie('cjg', ander, 3, { huishoudenId: ander }),
    ])
    const nieuw = new RegExp(`b'${ander}'.*b'3'`)
    expect(await leesMetPython({ ...als('lezer-cjg'), address: kafka.tls.address, ca }, nieuw)).toMatch(nieuw)
    expect(await leesMetPython(als('integrator'), /authorization failed/i)).toMatch(/authorization failed/i)
  })

  test.skipIf(geenKcat)(
    `the commands of docs/kafka.md work as they stand there${geenKcat ? ` (${geenKcat})` : ''}`,
    async () => {
      const [inloggen, projecties, huishoudens, groep, ...rest] = commandosUitDocument() as [
        string,
        string,
        string,
        string,
      ]
      expect(rest).toEqual([])
      const folder = join(kafka.folder, 'kcat')
      mkdirSync(folder)
      const als = (user: string) => ({ folder, ...kafka.tls, user, password: wachtwoordVan(user) })
      await voerUit(inloggen, als('lezer-cjg'))
      const stand = await voerUit(projecties, als('lezer-cjg'))
      const berichten = stand.split('\n\n').filter((bericht) => bericht.startsWith(`key ${huishouden}\n`))
      expect(berichten).toHaveLength(2)
      expect(berichten[0]).toMatch(/headers .*ce_type=nl\.wijkhub\.projectie-gewijzigd,.*ce_versie=1/)
      expect(JSON.parse(/^value (.*)$/m.exec(berichten[0]!)![1]!)).toEqual({ huishoudenId: huishouden })
      expect(berichten[1]).toMatch(/headers .*ce_type=nl\.wijkhub\.projectie-beeindigd,.*ce_versie=2/)
      expect(berichten[1]).toMatch(/^value NULL$/m)
      expect(await voerUit(groep, als('lezer-cjg'))).toContain(`key ${huishouden}\n`)
      await expect(voerUit(huishoudens, als('lezer-cjg'))).rejects.toThrow(/Topic authorization failed/)
      await voerUit(inloggen, als('integrator'))
      expect(await voerUit(huishoudens, als('integrator'))).toMatch(
        new RegExp(`key ${huishouden}\nheaders .*ce_type=nl.wijkhub.huishouden.regisseur-benoemd`),
      )
    },
  )
})
