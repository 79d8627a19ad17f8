/**
 * Headers by which the front tells pages and actions what else they couldn't know: the network a request came from, and
 * the address asked for. What anybody else sends under such a name is taken away (`server/network.ts`).
 */
export const networkHeader = 'x-broadsheet-network'
export const pathHeader = 'x-broadsheet-path'
