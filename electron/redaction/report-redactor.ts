import type { Json } from '../../shared/model/expectation.ts'
import type { RedactionChoice, Replaced } from '../../shared/model/redaction-choice.ts'
import { createPrivateDetails } from './private-details.ts'
import { createRedactor } from './redact.ts'

/** Takes secrets out of everything that leaves the program, and of private details what the administrator has chosen. */
export interface ReportRedactor {
  text(text: string): string
  /** The same data without them, in the same form. */
  clean<Data>(data: Data): Data
  /** What was replaced so far, the secrets first; never a secret itself. */
  readonly replaced: readonly Replaced[]
}

/** Makes one for a report or a bundle: the same secret, name or address gets the same token in all of it. */
export function createReportRedactor(choice: RedactionChoice): ReportRedactor {
  const secrets = createRedactor()
  const details = createPrivateDetails(choice)
  return {
    text: (text) => details.text(secrets.text(text)),
    clean(data) {
      details.learn(data as Json)
      return details.json(secrets.json(data as Json)) as typeof data
    },
    get replaced() {
      return [...secrets.replaced, ...details.replaced]
    },
  }
}
