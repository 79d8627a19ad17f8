'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/**
 * The parts of the desk, the one somebody is in marked. Plain links: what others did meanwhile, a new role above all,
 * then shows on the next page for certain.
 */
export function DeskNavigation({ places }: { places: { path: string; name: string }[] }) {
  const here = usePathname()
  const list = useRef<HTMLUListElement>(null)
  // On a small screen it is one row that scrolls: where somebody is stays in view.
  useEffect(() => {
    const [row, marked] = [list.current!, list.current!.querySelector<HTMLElement>('[aria-current]')]
    const to = marked && { of: marked.getBoundingClientRect(), within: row.getBoundingClientRect() }
    if (to) row.scrollLeft += to.of.left - to.within.left - (to.within.width - to.of.width) / 2
  }, [])
  return (
    <nav aria-label="Desk" className="desk-places">
      <ul ref={list}>
        {places.map(({ path, name }) => (
          <li key={path}>
            <a
              href={path}
              aria-current={here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
