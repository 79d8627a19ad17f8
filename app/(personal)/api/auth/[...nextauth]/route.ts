import { authRoutes } from '#auth.ts'

export const { GET, POST } = authRoutes
