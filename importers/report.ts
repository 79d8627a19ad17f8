type Entry = { count: number; examples: string[] }
const mostExamples = 5

/** Counts what an import brings and leaves, with a few names of each, for the page of text at its end. */
export class Report {
  #came = new Map<string, number>()
  #notes = new Map<string, Entry>()
  #left = new Map<string, Entry>()

  /** Something came in: `report.came('articles')`. */
  came(what: string, count = 1): void {
    this.#came.set(what, (this.#came.get(what) ?? 0) + count)
  }

  /** Something came in otherwise than it was. */
  note(what: string, example = '', count = 1): void {
    enter(this.#notes, what, example, count)
  }

  /** Something stayed out; `what` says what and why. */
  left(what: string, example = '', count = 1): void {
    enter(this.#left, what, example, count)
  }

  count(what: string): number {
    return this.#came.get(what) ?? this.#notes.get(what)?.count ?? this.#left.get(what)?.count ?? 0
  }

  /** The report as lines of text. `dryRun`: nothing was written, so it says what would have been. */
  lines(dryRun = false): string[] {
    const came = [...this.#came].filter(([, count]) => count > 0)
    return [
      dryRun ? 'A dry run: nothing was written. It would have brought in:' : 'Came in:',
      ...(came.length > 0 ? came.map(([what, count]) => `  ${count} ${what}`) : ['  nothing']),
      ...section('To know:', this.#notes),
      ...section(dryRun ? 'Would have been left out:' : 'Left out:', this.#left),
    ]
  }
}

function enter(entries: Map<string, Entry>, what: string, example: string, count: number): void {
  const entry = entries.get(what) ?? { count: 0, examples: [] }
  entry.count += count
  if (example && entry.examples.length < mostExamples)
    entry.examples.push(example.length > 120 ? `${example.slice(0, 119)}…` : example)
  entries.set(what, entry)
}

function section(title: string, entries: Map<string, Entry>): string[] {
  if (entries.size === 0) return []
  return [
    title,
    ...[...entries].flatMap(([what, { count, examples }]) => [
      `  ${count} ${what}`,
      ...examples.map((example) => `      ${example}`),
      ...(examples.length > 0 && count > examples.length
        ? [`      and ${count - examples.length} more`]
        : []),
    ]),
  ]
}
