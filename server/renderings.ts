import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from './once.ts'

/** A render under way: what is read for it notes its tags here. */
export type Rendering = { tags: Set<string> }

/** Which render the running code belongs to. */
export function renderings(): AsyncLocalStorage<Rendering> {
  return once('renderings', () => new AsyncLocalStorage<Rendering>())
}

/** Notes, for the render under way, the tags of what was just read. Outside of one, nothing. */
export function noteTags(tags: string[]): void {
  const rendering = renderings().getStore()
  for (const tag of tags) rendering?.tags.add(tag)
}
