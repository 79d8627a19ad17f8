import type { LeftOut } from './left-out.ts'
import { officeLists } from './lists.ts'
import { styledMarks, styleOf } from './marks.ts'
import { partedCells } from './tables.ts'

/*
 * HTML from word processors (Word, Google Docs, LibreOffice) and web pages, made into the few elements the editor
 * knows. It works on an inert document: nothing is loaded or run. What it leaves is parsed by the editor's own schema.
 */

const dropped =
  'script,style,meta,link,title,head,xml,template,noscript,iframe,object,embed,img,svg,math,input,button,select,textarea,form > label'
const unwrapped =
  'font,center,section,article,main,header,footer,nav,details,summary,u,ins,small,big,sub,sup,mark,abbr,label,form,span,figure,picture,thead,tbody,tfoot'

/** Cleans pasted HTML, and says what was left out. Leaves what was copied from the editor itself as it is. */
export function cleanPaste(html: string): { html: string; leftOut: LeftOut } {
  if (html.includes('data-pm-slice')) return { html, leftOut: { struck: false, pictures: 0 } }
  const page = new DOMParser().parseFromString(disarmed(html), 'text/html')
  const body = page.body
  removeComments(page)
  const leftOut = { struck: removeStruck(body), pictures: picturesOf(body) }
  for (const element of body.querySelectorAll(dropped)) element.remove()
  partedCells(body)
  officeLists(body)
  styledMarks(body)
  for (const element of [...body.querySelectorAll('*')]) {
    // Office's own elements, such as o:p.
    if (element.localName.includes(':')) unwrap(element)
  }
  for (const element of [...body.querySelectorAll(unwrapped)]) unwrap(element)
  links(body)
  headings(body)
  for (const element of [
    ...body.querySelectorAll('li > p, li > div, td > p, td > div, th > p, th > div, dd > p'),
  ])
    asLine(element)
  for (const element of [...body.querySelectorAll('div,dl,dt,dd,address,caption,figcaption')])
    asParagraph(element)
  for (const element of body.querySelectorAll('*')) bare(element)
  tidyText(body)
  for (const element of [
    ...body.querySelectorAll('p,h2,h3,li,b:empty,strong:empty,em:empty,i:empty,a:empty'),
  ])
    if (isEmpty(element)) element.remove()
  for (const list of [...body.querySelectorAll('ul,ol')]) if (list.children.length === 0) list.remove()
  return { html: body.innerHTML, leftOut }
}

/**
 * Styles and handlers under names that mean nothing to a browser: the page's policy forbids them even in a document
 * that is only read, and says so in the console. What styles say of bold, italic and lists is read from there.
 */
function disarmed(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)\s*=/gi, ' data-$1='))
}

function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

/** What was struck out, with tracked changes or by hand, was not meant to be read. Says whether there was any. */
function removeStruck(body: Element): boolean {
  const struck = [...body.querySelectorAll('del,s,strike,[data-style*="line-through" i]')].filter(
    (element) => /^(del|s|strike)$/.test(element.localName) || isStruck(element),
  )
  const said = struck.some((element) => element.textContent?.trim())
  for (const element of struck) element.remove()
  return said
}

function isStruck(element: Element): boolean {
  return ['text-decoration', 'text-decoration-line'].some((name) =>
    styleOf(element, name).includes('line-through'),
  )
}

/** How many pictures there were. Those of a dot are there to count readers. */
function picturesOf(body: Element): number {
  return [...body.querySelectorAll('img')].filter(
    (picture) => !['0', '1'].includes(picture.getAttribute('width') ?? ''),
  ).length
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** A paragraph where only a line fits: its text, with a line's end before what follows it. */
function asLine(element: Element): void {
  const next = element.nextElementSibling
  const follows = next && !['ul', 'ol'].includes(next.localName)
  if (follows) element.after(element.ownerDocument.createElement('br'))
  unwrap(element)
}

/** Blocks that are not text themselves are unwrapped, the others become paragraphs. */
function asParagraph(element: Element): void {
  if (element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,hr,div')) {
    unwrap(element)
    return
  }
  const paragraph = element.ownerDocument.createElement('p')
  paragraph.append(...element.childNodes)
  element.replaceWith(paragraph)
}

/** Links keep where they lead; Google's detour is taken out. */
function links(body: Element): void {
  for (const link of [...body.querySelectorAll('a')]) {
    const href = link.getAttribute('href') ?? ''
    const detour = /^https:\/\/www\.google\.com\/url\?/.test(href)
      ? new URL(href).searchParams.get('q')
      : null
    if (!href || href.startsWith('#')) unwrap(link)
    else link.setAttribute('href', detour ?? href)
  }
}

/** Headings of any level as the two a body has: the highest used becomes the higher one. */
function headings(body: Element): void {
  const all = [...body.querySelectorAll('h1,h2,h3,h4,h5,h6')]
  const highest = Math.min(...all.map((heading) => Number(heading.localName[1])))
  for (const heading of all) {
    const level = Number(heading.localName[1]) === highest ? 2 : 3
    const made = heading.ownerDocument.createElement(`h${level}`)
    made.append(...heading.childNodes)
    heading.replaceWith(made)
  }
  // Bold throughout says nothing in a heading.
  for (const bold of [
    ...body.querySelectorAll('h2 > :is(b, strong):only-child, h3 > :is(b, strong):only-child'),
  ])
    unwrap(bold)
}

const keptAttributes: Record<string, string[]> = { a: ['href'] }

function bare(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!keptAttributes[element.localName]?.includes(name)) element.removeAttribute(name)
}

/** Runs of spaces, hard ones among them, are one; a single hard space stays, as French needs it. */
function tidyText(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest('pre'))
      text.data = text.data.replace(/[ \t\r\n\u00a0]{2,}/g, ' ').replace(/\u00ad/g, '')
  }
}

function isEmpty(element: Element): boolean {
  return !element.textContent?.trim() && !element.querySelector('img,hr,table,ul,ol')
}
