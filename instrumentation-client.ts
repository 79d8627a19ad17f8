import { config } from 'zod'

/*
 * Next runs this in the browser before any other script of the desk. Zod tries once whether it may make functions out
 * of text; the policy of the desk says no, and every page would report that as an attack.
 */
config({ jitless: true })
