/**
 * The one of its kind in this process. Next loads its own copies of our modules, so what must exist once is kept on
 * globalThis under a registered symbol.
 */
export function once<T>(name: string, make: () => T): T {
  const shared = globalThis as { [key: symbol]: unknown }
  const key = Symbol.for(`broadsheet.${name}`)
  shared[key] ??= make()
  return shared[key] as T
}
