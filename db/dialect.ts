export type Dialect = 'sqlite' | 'postgres'

/** Which engine this process speaks, told by DATABASE_URL alone. */
export const dialect: Dialect = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '') ? 'postgres' : 'sqlite'
