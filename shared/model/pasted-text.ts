/** The longest text that is looked at; of a longer paste the beginning and the end are kept, and the screen says so. */
export const longestText = 1_000_000
