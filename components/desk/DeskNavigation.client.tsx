'use client'
import { usePathname } from 'next/navigation'

/**
 * The parts of the desk, the one somebody is in marked. Plain links: what others did meanwhile, a new role above all,
 * then shows on the next page for certain.
 */
export function DeskNavigation({ places }: { places: { path: string; name: string }[] }) {
  const here = usePathname()
  return (
    <nav aria-label="Desk" className="desk-places">
      <ul>
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
