import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'

/** As much of a manifest as the tests look at. */
export interface Manifest {
  apiVersion: string
  kind: string
  metadata: { name: string; labels?: Record<string, string> }
  // oxlint-disable-next-line no-explicit-any -- a different shape per kind; the schema test says what it must be
  spec?: any
  data?: Record<string, string>
}

export interface Kustomization {
  resources: string[]
  components?: string[]
  patches?: { path: string }[]
}

const folderOf = (room: string) => join(import.meta.dirname, room)

export function readKustomization(room: string): Kustomization {
  return parse(readFileSync(join(folderOf(room), 'kustomization.yaml'), 'utf8')) as Kustomization
}

/** The YAML files of a room, apart from its kustomization. */
export function listFiles(room: string): string[] {
  return readdirSync(folderOf(room)).filter((file) => file.endsWith('.yaml') && file !== 'kustomization.yaml')
}

/** Every document of every file of a room. A YAML error or a key given twice throws. */
export function readManifests(room: string): Manifest[] {
  return listFiles(room).flatMap((file) =>
    parseAllDocuments(readFileSync(join(folderOf(room), file), 'utf8'), { uniqueKeys: true }).map((document) => {
      if (document.errors[0]) throw new Error(`${room}/${file}: ${document.errors[0].message}`)
      return document.toJS() as Manifest
    }),
  )
}
