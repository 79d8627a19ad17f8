import { Spans } from '#components/body/Spans.tsx'
import type { Shown } from '#domain/teasers.ts'
import { Picture } from './Picture.tsx'

type Props = { shown: Shown; sizes: string; priority?: boolean; className?: string }

/** A picture with what is said below it: caption, then credit. */
export function Figure({ shown, sizes, priority, className }: Props) {
  const { caption, credit } = shown
  return (
    <figure className={className}>
      <Picture shown={shown} sizes={sizes} priority={priority} />
      {(caption.length > 0 || credit) && (
        <figcaption>
          <Spans of={caption} /> {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  )
}
