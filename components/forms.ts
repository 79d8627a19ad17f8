/** An action of `actions/`, as a form sends it. */
export type Send = (form: FormData) => Promise<void>

/** What was typed into a form that could not be taken, and why not. */
export type Kept = { fields: Record<string, string>; problems: Record<string, string> } | null
