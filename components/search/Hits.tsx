import { each } from '#components/each.tsx'

/** Text with the words that were looked for marked in it. */
export function Hits({ of }: { of: { text: string; hit: boolean }[] }) {
  return each(of, ({ text, hit }) => (hit ? <mark>{text}</mark> : text))
}
