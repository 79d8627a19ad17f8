import { Fragment, type ReactNode } from 'react'

/** Renders every thing of a list that is finished: nothing in it ever moves, so its place is its key. */
export function each<T>(things: readonly T[], render: (thing: T, place: number) => ReactNode): ReactNode {
  return things.map((thing, place) => <Fragment key={place}>{render(thing, place)}</Fragment>)
}
