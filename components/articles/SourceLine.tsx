/** Who else the article comes from. */
export function SourceLine({ source }: { source: string }) {
  return source ? <p className="source">{source} contributed to this article.</p> : null
}
