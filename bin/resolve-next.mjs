import { registerHooks } from 'node:module'
import '../server/quick-modules.ts'

// Next's packages name their parts without an ending, as bundlers take it; plain Node in unit tests needs the ending.
registerHooks({
  resolve(specifier, context, next) {
    if (/^next\/(cache|headers|navigation|server)$/.test(specifier)) return next(`${specifier}.js`, context)
    return next(specifier, context)
  },
})
