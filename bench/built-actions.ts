import { readFileSync } from 'node:fs'

export type BuiltAction = { id: string; name: string; file: string }

/** Every action of the build, with the name the build gave it: forms carry it, and scripts of the desk say it. */
export function builtActions(): BuiltAction[] {
  const { node }: { node: Record<string, { exportedName: string; filename: string }> } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  )
  return Object.entries(node)
    .map(([id, { exportedName, filename }]) => ({ id, name: exportedName, file: filename }))
    .filter(({ file }) => file.startsWith('actions/'))
}

/** The name the build gave that action. */
export function actionId(name: string): string {
  const found = builtActions().find((action) => action.name === name)
  if (!found) throw new Error(`The build has no action ${name}.`)
  return found.id
}
