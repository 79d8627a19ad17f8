type Props = { kind: 'good' | 'waiting' | 'bad' | 'quiet'; children: string }

/** A state as a word, with a dot before it: never by colour alone. */
export function State({ kind, children }: Props) {
  return <span className={`state ${kind}`}>{children}</span>
}
