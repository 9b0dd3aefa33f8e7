/** The name of the file that a report is written to, and where its SHA-256 is written down. */
export interface ReportedFile {
  name: string
  sum: 'journal' | 'manifest'
}
