/** The file of the serif, for a preload link. The same stands in fonts.css; the name changes with the content. */
export const serifFont = '/fonts/newsreader-17976d40.woff2'
