import { wayBack } from '#auth.ts'

export const { GET, POST } = wayBack
