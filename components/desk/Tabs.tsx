type Props = { label: string; tabs: { href: string; name: string; count?: number; here: boolean }[] }

/** Views of one list; each is an address of its own. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, name, count, here }) => (
          <li key={href}>
            <a href={href} aria-current={here ? 'page' : undefined}>
              {name}
              {count !== undefined && <span className="number"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
