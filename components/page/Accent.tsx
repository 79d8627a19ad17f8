/** The site's own accent colours. The one inline style a page has: both are `#rrggbb`, checked with the settings. */
export function Accent({ light, dark }: { light: string; dark: string }) {
  return <style>{`:root{--accent:${light}}@media(prefers-color-scheme:dark){:root{--accent:${dark}}}`}</style>
}
