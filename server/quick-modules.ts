import { registerHooks } from 'node:module'

/*
 * To be imported before the first query. For each of the two hundred files of Drizzle, Node reads the whole of Drizzle's
 * package.json (179 kB) to learn that it is an ES module, which takes half a second in all. Here it is told.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !context.parentURL?.includes('/node_modules/drizzle-orm/'))
      return next(specifier, context)
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
  },
})
