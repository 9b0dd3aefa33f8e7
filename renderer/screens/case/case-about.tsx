import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { ReferenceLink } from '../../components/reference-link.tsx'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Symptoms, causes, doubts about the vendor's pages, and where it is written. */
export function CaseAbout({ theCase }: { theCase: Case }) {
  const { text, day, localized, language } = useTexts()
  const symptoms = theCase.symptoms[language]
  const notes = Object.values(theCase.notes)
  return (
    <>
      {symptoms.length > 0 && (
        <Part title="case.symptoms">
          <Lines lines={symptoms} />
        </Part>
      )}
      <Part title="case.causes">
        <Lines lines={theCase.causes.map((cause) => localized(cause.text))} />
      </Part>
      {notes.length > 0 && (
        <Part title="case.notes">
          <Lines lines={notes.map(localized)} />
        </Part>
      )}
      <details>
        <summary>{text('case.about')}</summary>
        <div className="stack">
          {theCase.codes.length > 0 && (
            <Part title="case.codes">
              <p className="mono">{visibleText(theCase.codes.join('  '))}</p>
            </Part>
          )}
          <Part title="case.references">
            <ul className="bullets">
              {theCase.references.map((url) => (
                <li key={url}>
                  <ReferenceLink url={url} />
                </li>
              ))}
            </ul>
          </Part>
          <RelatedCases ids={theCase.related} />
          <p className="small quiet">
            {theCase.id}. {text('case.reviewed', { date: day(theCase.reviewed) })}.
          </p>
        </div>
      </details>
    </>
  )
}

function Part({ title, children }: { title: TextKey; children: ReactNode }) {
  const { text } = useTexts()
  return (
    <div className="tight">
      <h2 className="strong part">{text(title)}</h2>
      {children}
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function RelatedCases({ ids }: { ids: readonly string[] }) {
  const { localized } = useTexts()
  const cases = useSession((state) => state.view?.cases)
  const showCase = useSession((state) => state.showCase)
  const related = (cases ?? []).filter(({ id }) => ids.includes(id))
  if (related.length === 0) return null
  return (
    <Part title="case.related">
      <ul className="bullets">
        {related.map(({ id, title }) => (
          <li key={id}>
            <Link as="button" inline onClick={() => void showCase(id)}>
              {localized(title)}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}
