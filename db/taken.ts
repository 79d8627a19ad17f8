/** Whether an engine refused a row because another has that value of `column` already. */
export function isTaken(error: unknown, column: string): boolean {
  const {
    code,
    message = '',
    constraint = '',
    cause,
  } = (error ?? {}) as Record<string, string> & { cause?: unknown }
  if (code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE')
    return `${constraint} ${message}`.includes(column)
  return cause ? isTaken(cause, column) : false
}
