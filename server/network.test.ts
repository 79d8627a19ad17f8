import assert from 'node:assert/strict'
import { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { test } from 'node:test'
import { markHost, markNetwork, networkOf } from './network.ts'

function from(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  const request = new IncomingMessage({ remoteAddress } as Socket)
  request.headers = headers
  return request
}

test('a network is an IPv4 address or the /64 of an IPv6 address', () => {
  assert.equal(networkOf(from('203.0.113.7'), 0), '203.0.113.7')
  assert.equal(networkOf(from('::ffff:203.0.113.7'), 0), '203.0.113.7')
  assert.equal(networkOf(from('2001:db8:1:2:3:4:5:6'), 0), '2001:db8:1:2::/64')
  assert.equal(networkOf(from('2001:db8:1:2::9'), 0), '2001:db8:1:2::/64')
  assert.equal(networkOf(from(''), 0), 'unknown')
})

test('without a proxy nobody’s word counts but the connection’s', () => {
  assert.equal(networkOf(from('203.0.113.7', { 'x-forwarded-for': '198.51.100.1' }), 0), '203.0.113.7')
})

test('behind proxies the entry the outermost of them made counts, not what stands before it', () => {
  const request = from('10.0.0.2', { 'x-forwarded-for': '6.6.6.6, 198.51.100.1, 10.0.0.1' })
  assert.equal(networkOf(request, 1), '10.0.0.1')
  assert.equal(networkOf(request, 2), '198.51.100.1')
  assert.equal(networkOf(from('10.0.0.2'), 1), '10.0.0.2')
  assert.equal(networkOf(from('10.0.0.2', { 'x-forwarded-for': 'nonsense' }), 1), 'unknown')
})

test('what a reader claims in headers that only the front or a proxy may set is thrown away', () => {
  const request = from('203.0.113.7', {
    'x-broadsheet-network': '127.0.0.1',
    'x-broadsheet-path': '/desk',
    'x-forwarded-host': 'evil.example',
    host: 'news.example',
  })
  markNetwork(request, 0)
  assert.deepEqual(request.headers, { host: 'news.example', 'x-broadsheet-network': '203.0.113.7' })
})

test('a form of this site passes behind a proxy that asks by another name, and one opened by another name too', () => {
  const behind = from('127.0.0.1', { host: '127.0.0.1:3000', origin: 'https://news.example' })
  markHost(behind, 'https://news.example')
  assert.equal(behind.headers['x-forwarded-host'], 'news.example')
  const nearby = from('127.0.0.1', { host: '192.0.2.1:3000', origin: 'http://192.0.2.1:3000' })
  markHost(nearby, 'https://news.example')
  assert.equal(nearby.headers['x-forwarded-host'], '192.0.2.1:3000')
})
