/** Addresses on this site. Slugs may hold letters of any script, so each is encoded. */
export const articlePath = ({ slug }: { slug: string }) => `/articles/${encodeURIComponent(slug)}`
export const sectionPath = ({ slug }: { slug: string }) => `/sections/${encodeURIComponent(slug)}`
export const topicPath = ({ slug }: { slug: string }) => `/topics/${encodeURIComponent(slug)}`
export const authorPath = ({ handle }: { handle: string }) => `/authors/${encodeURIComponent(handle)}`
