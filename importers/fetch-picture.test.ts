import assert from 'node:assert/strict'
import http, { type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { fetchPicture, NotFetched } from './fetch-picture.ts'
import { isPublicAddress } from './public-address.ts'

const servers: http.Server[] = []
after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = http.createServer(listener)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const local = { mayConnect: (address: string) => address === '127.0.0.1' }
const refused = (address: string, sentence: RegExp, options = {}) =>
  assert.rejects(fetchPicture(address, options), (error) => {
    assert.ok(error instanceof NotFetched)
    assert.match(error.message, sentence)
    return true
  })

test('only addresses of the open internet count as public', () => {
  for (const address of ['8.8.8.8', '193.99.144.80', '2606:4700::1111', '2a00:1450:4001::200e'])
    assert.ok(isPublicAddress(address), address)
  const closed = `127.0.0.1 127.9.9.9 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.1 192.0.2.1
    198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 ::1 :: ::127.0.0.1 ::7f00:1 4000::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8.8 fe80::1 fe80::1%eth0 fc00::1 fd12::1
    fec0::1 ff02::1 64:ff9b::7f00:1 2002:7f00:1::1 2001::1 2001:db8::1 100::1 localhost`
  for (const address of closed.split(/\s+/)) assert.ok(!isPublicAddress(address), address)
})

test('a picture is fetched, through redirects', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
    else if (request.url === '/b') response.writeHead(301, { location: 'c' }).end()
    else response.end('picture bytes')
  })
  assert.equal((await fetchPicture(`${site}/a`, local)).toString(), 'picture bytes')
})

test('nothing on this machine or in private networks is asked, however it is spelled', async () => {
  let asked = 0
  const site = await serve((_, response) => {
    asked += 1
    response.end('secret')
  })
  const { port } = new URL(site)
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
  ]) {
    await refused(`http://${host}:${port}/x.jpg`, /not on the open internet|there is no|ENOTFOUND|EAI_AGAIN/)
  }
  await refused('http://169.254.169.254/latest/meta-data', /not on the open internet/)
  assert.equal(asked, 0)
})

test('a name with one private address is not trusted, whatever its others are', async () => {
  await refused('http://both.example/x.jpg', /not on the open internet/, {
    resolve: async () => ['8.8.8.8', '10.0.0.1'],
  })
})

test('a name that answers differently the second time is connected at the address that was checked', async () => {
  const site = await serve((request, response) => response.end(`asked as ${request.headers.host}`))
  const { port } = new URL(site)
  const answers = [['127.0.0.1'], ['10.0.0.1']]
  const resolve = async () => answers.shift() ?? []
  const bytes = await fetchPicture(`http://rebinding.example:${port}/x.jpg`, { ...local, resolve })
  assert.equal(bytes.toString(), `asked as rebinding.example:${port}`)
  assert.equal(answers.length, 1, 'the name was looked up once')
})

test('each redirect is checked like the first address', async () => {
  const site = await serve((_, response) =>
    response.writeHead(302, { location: 'http://10.1.2.3/x.jpg' }).end(),
  )
  await refused(`${site}/a`, /10\.1\.2\.3 is not on the open internet/, local)
  const file = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
  await refused(`${file}/a`, /file: addresses are not fetched/, local)
})

test('endless redirects, errors, silence and endless files end', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (request.url === '/gone') response.writeHead(404).end()
    else if (request.url === '/large') response.end(Buffer.alloc(3_000_000))
    else if (request.url === '/drip') response.write('a')
  })
  await refused(`${site}/loop`, /sent us on more than 3 times/, local)
  await refused(`${site}/gone`, /answered 404/, local)
  await refused(`${site}/large`, /larger than 2 MB/, { ...local, bytes: 2 * 1024 * 1024 })
  await refused(`${site}/silent`, /no answer within 0\.2 seconds/, { ...local, milliseconds: 200 })
  await refused(`${site}/drip`, /no answer within 0\.2 seconds/, { ...local, milliseconds: 200 })
  await refused('http://slow.example/', /no answer within 0\.1 seconds/, {
    milliseconds: 100,
    resolve: () => new Promise(() => {}),
  })
})

test('what is no web address is not fetched', async () => {
  for (const [address, sentence] of [
    ['ftp://x.example/a', /ftp:/],
    ['not an address', /its address is not one/],
    ['http://me:pw@x.example/', /password/],
  ] as const) {
    await refused(address, sentence)
  }
})
