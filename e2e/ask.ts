import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Asked = { method?: string; headers?: Record<string, string>; body?: string }
export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** As they came over the wire. */
  bytes: Buffer
  /** What they say, unpacked. */
  text: string
}

/** One plain HTTP request: no redirect followed, nothing added, the bytes as they come. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    // The path goes out as it is written, however odd; a URL object would tidy it.
    const path = url.slice(url.indexOf('/', 'http://'.length))
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = unpacked(bytes, response.headers['content-encoding'])
        resolve({ status: response.statusCode!, headers: response.headers, bytes, text })
      })
    })
    asked.on('error', reject)
    asked.setTimeout(30_000, () => asked.destroy(new Error(`no answer in 30 s: ${url}`)))
    asked.end(body)
  })
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return ''
  const plain =
    encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
  return plain.toString('utf8')
}
