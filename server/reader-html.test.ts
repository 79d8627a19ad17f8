import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readerHtml } from './reader-html.ts'

test("scripts that are not the site's own islands are taken out", () => {
  const html =
    '<head><script src="/_next/static/a.js" async=""></script><script type="module" src="/islands/i-1.js"></script></head><body><p>x</p><script>self.__next_f=[]</script><script>(self.__next_f=self.__next_f||[]).push([0,"<p>"])</script></body>'
  assert.equal(
    readerHtml(html),
    '<head><script type="module" src="/islands/i-1.js"></script></head><body><p>x</p></body>',
  )
})

test('structured data stays', () => {
  const html = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'
  assert.equal(readerHtml(html), html)
})

test('preloads of scripts are taken out, those of fonts and style sheets stay', () => {
  const html =
    '<link rel="preload" as="script" href="/x.js"/><link rel="modulepreload" href="/y.js"/><link rel="preload" href="/f.woff2" as="font"/><link rel="stylesheet" href="/c.css" data-precedence="next"/>'
  assert.equal(
    readerHtml(html),
    '<link rel="preload" href="/f.woff2" as="font"/><link rel="stylesheet" href="/c.css"/>',
  )
})

test('a script written about in an article stays text', () => {
  const html = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'
  assert.equal(readerHtml(html), html)
})
