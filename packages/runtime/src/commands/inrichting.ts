import { vergelijkTabellen, vertelBeleid, vertelVerschillen } from '@wijkhub/inrichting'
import { ConfigurationFault, readArguments, readInrichting, runMain } from '@wijkhub/service-kit'

const uitleg = `npm run inrichting -- controleer <bestand>
npm run inrichting -- vergelijk <oud> <nieuw>

  controleer  leest de inrichting van een gemeente en noemt elke fout met haar plaats
  vergelijk   zegt wie door het nieuwe bestand iets anders te weten krijgt dan door het oude, en welke velden; exitcode 0
              alleen als dat niemand is`

/** For whoever writes the file of a municipality, and for the privacy officer who must agree with a change of it. */
await runMain('inrichting', async () => {
  const { woorden } = readArguments({
    args: process.argv.slice(2),
    options: {},
    woorden: { namen: ['opdracht', 'bestand', 'nieuw'], verplicht: 2 },
    uitleg,
  })
  const [opdracht, bestand, nieuw] = woorden
  const eerste = readInrichting('bestand', bestand)
  if (opdracht === 'controleer' && !nieuw) {
    const { doelbinding, teams, wijken, gemeente } = eerste
    process.stdout.write(
      `${gemeente.naam}: ${doelbinding.regels.length} partijen, ${Object.keys(teams).length} teams, ${wijken.length} wijken; alles klopt\n`,
    )
    return 0
  }
  if (opdracht !== 'vergelijk') throw new ConfigurationFault(`Met "${opdracht}" kan deze opdracht niets.\n\n${uitleg}`)
  const tweede = readInrichting('nieuw', nieuw)
  const verschillen = vergelijkTabellen(eerste, tweede)
  const beleid = vertelBeleid(eerste, tweede)
  process.stdout.write(vertelVerschillen(verschillen))
  for (const zin of beleid) process.stdout.write(`${zin}\n`)
  return verschillen.length + beleid.length === 0 ? 0 : 1
})
