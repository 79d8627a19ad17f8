/** What an action of `actions/` looks like to the desk: a plain form sends it, or a script calls it and is told. */
export type Act<Input> = {
  (form: FormData): Promise<void>
  (given: Input): Promise<{ ok: true; result: unknown } | { ok: false; problems: Record<string, string> }>
}

/** An action as a plain form sends it. */
export type FormAction = (form: FormData) => Promise<void>

/** Said where the site does not answer what was sent from the desk. */
export const unreachable =
  'The desk can’t be reached. What you typed is still here; please try again in a moment.'
