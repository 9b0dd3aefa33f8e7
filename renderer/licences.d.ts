/** What the build knows about the packages whose code is in this program; `build/licences.ts` makes it. */
declare module 'virtual:licences' {
  const packages: readonly { name: string; version: string; licence: string; text: string }[]
  export default packages
}
