import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const hash = promisify(argon2)

/** argon2id with 19 MiB, 2 passes, 1 lane: the first choice of OWASP's password storage advice. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const longest = 32

/** Two at once: the others wait, so that a wave of sign-ins takes neither the memory nor the threads of the rest. */
const slots = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= slots) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** Gives a password as it is kept: a PHC string with its own salt and costs. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inTurn(() => hash('argon2id', { message: password, nonce, tagLength: longest, ...cost }))
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

const phc =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{16,86})$/

/** What is compared with where there is no account or no password: the same work, and never equal. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(longest))}`

/** Whether a typed password is the one kept. Without one (null) it takes the same time and says no. */
export async function isPassword(typed: string, kept: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = phc.exec(kept ?? nobody) ?? phc.exec(nobody)!
  const wanted = Buffer.from(tag!, 'base64')
  const given = await inTurn(() =>
    hash('argon2id', {
      message: typed,
      nonce: Buffer.from(nonce!, 'base64'),
      tagLength: wanted.length,
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    }),
  )
  return timingSafeEqual(given, wanted) && kept !== null && phc.test(kept)
}
