type Out = { isTTY?: boolean; write(text: string): unknown }

/** Shows how far a long piece of work is: a bar that moves on a terminal, a line every tenth elsewhere. */
export class Progress {
  #out: Out
  #what: string
  #shown = -1

  constructor(what: string, out: Out = process.stderr) {
    this.#what = what
    this.#out = out
  }

  /** `share`: how much is done, 0 to 1. */
  show(share: number): void {
    const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100)
    const step = this.#out.isTTY ? percent : Math.floor(percent / 10) * 10
    if (step <= this.#shown) return
    this.#shown = step
    if (!this.#out.isTTY) this.#out.write(`${this.#what}: ${step} %\n`)
    else
      this.#out.write(
        `\r${this.#what} [${'#'.repeat(Math.round(step / 4)).padEnd(25, '.')}] ${String(step).padStart(3)} %`,
      )
  }

  done(): void {
    this.show(1)
    if (this.#out.isTTY) this.#out.write('\n')
  }
}
