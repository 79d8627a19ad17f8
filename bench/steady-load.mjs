// A steady load in a process of its own: `node steady-load.mjs URL PER_SECOND HEADERS_AS_JSON`. Ends on SIGTERM, and then
// says in JSON what it did.
import autocannon from 'autocannon'

const [url, perSecond, headers] = process.argv.slice(2)
const load = autocannon(
  { url, connections: 128, overallRate: Number(perSecond), duration: 3600, headers: JSON.parse(headers) },
  (_error, { requests, non2xx, errors, duration }) => {
    // 304 is a good answer here, and autocannon counts it among the others.
    process.stdout.write(JSON.stringify({ perSecond: requests.total / duration, bad: errors, other: non2xx }))
  },
)
process.on('SIGTERM', () => load.stop())
