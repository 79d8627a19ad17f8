import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { answerUnknownForm } from './unknown-form.ts'

const server = createServer(async (request, response) => {
  response.statusCode = request.url === '/nameless' ? 400 : 409
  await answerUnknownForm(request, response, [await buffer(request)])
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.close())

async function send(body: BodyInit, headers: Record<string, string> = {}) {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method: 'POST',
    body,
    headers,
  })
  return { answer, page: await answer.text() }
}

test('what somebody typed is given back as text, with what to do', async () => {
  const form = new FormData()
  form.append('$ACTION_ID_7f', '')
  form.append('articleId', 'an-id')
  form.append('text', '</textarea><script>alert(1)</script>\n& more')
  form.append('picture', new File(['bytes'], 'a.png'))
  const { answer, page } = await send(form)
  assert.equal(answer.status, 409)
  assert.match(page, /load the page again/)
  assert.match(
    page,
    /\n&lt;\/textarea&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;\r?\n&amp; more<\/textarea>/,
  )
  for (const hidden of ['<script', 'an-id', 'bytes', '$ACTION']) assert.ok(!page.includes(hidden), hidden)
  assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/)
})

test('no password and no secret of a link is shown', async () => {
  const form = new FormData()
  for (const name of ['password', 'newPassword', 'current', 'token']) form.append(name, `secret of ${name}`)
  form.append('email', 'ana@example.org')
  const { page } = await send(form)
  assert.match(page, /ana@example\.org/)
  assert.doesNotMatch(page, /secret of/)
})

test('what can’t be read as a form, or was too long to be noted, gets the sentence alone', async () => {
  for (const [body, type] of [
    ['--x\r\nbroken', 'multipart/form-data; boundary=x'],
    ['', 'multipart/form-data; boundary=x'],
    ['{}', 'application/json'],
  ]) {
    const { answer, page } = await send(body!, { 'content-type': type! })
    assert.equal(answer.status, 409)
    assert.doesNotMatch(page, /<textarea/)
  }
})
