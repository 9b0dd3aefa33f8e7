import { Link, makeStyles, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Code } from '../../components/code.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { ReferenceLink } from '../../components/reference-link.tsx'
import { Section } from '../../components/section.tsx'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Symptoms, causes, doubts about the vendor's pages, and where it is written. */
export function CaseAbout({ theCase }: { theCase: Case }) {
  const { text, day, localized, language } = useTexts()
  const symptoms = theCase.symptoms[language]
  const notes = Object.values(theCase.notes)
  const openCause = useSession((state) => state.openCause)
  // The cause that a code has told comes first.
  const causes = theCase.causes.toSorted((one, other) => Number(other.id === openCause) - Number(one.id === openCause))
  return (
    <Section title={text('case.about')}>
      {symptoms.length > 0 && (
        <Part title="case.symptoms">
          <Lines lines={symptoms.map(visibleText)} />
        </Part>
      )}
      <Part title="case.causes">
        <Lines lines={causes.map((cause) => localized(cause.text))} />
      </Part>
      {notes.length > 0 && (
        <Part title="case.notes">
          <Lines lines={notes.map(localized)} />
        </Part>
      )}
      {theCase.codes.length > 0 && (
        <Part title="case.codes">
          <p>
            <Code>{theCase.codes.join('  ')}</Code>
          </p>
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
      <Quiet small>
        {theCase.id}. {text('case.reviewed', { date: day(theCase.reviewed) })}.
      </Quiet>
    </Section>
  )
}

// Parts of the problem, not of the screen: their headings are no larger than its words.
const useStyles = makeStyles({ title: typographyStyles.body1Strong })

function Part({ title, children }: { title: TextKey; children: ReactNode }) {
  const styles = useStyles()
  const { text } = useTexts()
  return (
    <div className="tight">
      <h3 className={styles.title}>{text(title)}</h3>
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
