/** Makes an element with a class and what stands in it: texts stay text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...content)
  return made
}

/** A link with its words. */
export function link(href: string, words: string): HTMLAnchorElement {
  const made = element('a', '', words)
  made.href = href
  return made
}
