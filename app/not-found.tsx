/** Next wants one; readers get the page at `missing/` instead, which works without a script. */
export { default } from './(public)/missing/page.tsx'
