import type { Product } from '../../shared/model/case.ts'

/** A case file that loads as it is: everything to be replaced says so. `today` is written as the day of the review. */
export function caseSkeleton(product: Product, today: string): string {
  return `# yaml-language-server: $schema=../../case.schema.json
schema: 2
covers: [name-of-the-problem] # ids of the catalogue of known problems; a short name of your own where there is none
roles: [${product}] # the servers it can be found on: mars, mabs, dpm-agent, azure-vm, any
title: What is wrong, as a sentence
summary: Why that stops the backup, in one or two sentences.
# codes: ['0x1234'] # error codes, exactly as the product shows them
# messages:
#   - The message as the product shows it; %Name; stands for anything.
symptoms:
  - What somebody sees or says who has no error message.
causes:
  - id: stopped
    text: What has led to it.
    checks: [service-runs]
checks:
  - id: service-runs
    title: The sentence that is true on a healthy server
    read: service
    at: { name: BITS } # the short name of the service
    expect: { exists: true, startType: { not: disabled } }
    when: suspected # always: part of every health check
    meaning: What it means when this is not so.
fix:
  impact: What is disturbed while it is repaired.
  guards:
    - use: server/no-backup-running
  steps:
    - id: let-it-start
      title: What this step does
      cause: stopped
      change: service
      at: { name: BITS }
      to: { startType: manual }
references:
  - https://learn.microsoft.com/azure/backup/
reviewed: ${today}
`
}
