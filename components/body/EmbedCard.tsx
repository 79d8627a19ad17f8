import type { BlockOf } from '#domain/body.ts'

/** A link to something elsewhere, as a card. Nothing of the other site is loaded. */
export function EmbedCard({ block: { url, title, description } }: { block: BlockOf<'embed'> }) {
  return (
    <p className="embed">
      <a href={url} rel="noopener">
        {title || url}
      </a>
      {description && <span>{description}</span>}
      <small>{new URL(url).hostname.replace(/^www\./, '')}</small>
    </p>
  )
}
