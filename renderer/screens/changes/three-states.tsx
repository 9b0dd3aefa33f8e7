import type { ReactNode } from 'react'
import type { Json } from '../../../shared/model/expectation.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { fieldWord } from '../../../shared/text/field-words.ts'
import { Code } from '../../components/code.tsx'
import { Fold } from '../../components/fold.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { StatesCell, StatesRow, StatesTable } from '../../components/states-table.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { useValueInWords, useWord } from '../../text/use-word.ts'
import { type StateField, sameField, stateFields } from './state-fields.ts'

interface ThreeStatesProps {
  before: Json
  ours: Json
  now: Json
  name: string
}

/**
 * A thing before our repair, as we left it, and now: in words what is no longer as we left it, and every field as it was read one press
 * away.
 */
export function ThreeStates({ before, ours, now, name }: ThreeStatesProps) {
  const { text } = useTexts()
  const word = useWord()
  const inWords = useValueInWords()
  const fields = stateFields(before, ours, now)
  const said = ({ path, ...states }: StateField): ShownField => {
    const [field = ''] = path.split('.').slice(-1)
    const of = (value: Json | undefined) => (value === undefined ? text('undo.missing') : inWords(value, field))
    return {
      head: visibleText(fieldWord(path, word)) || '–',
      before: of(states.before),
      ours: of(states.ours),
      now: of(states.now),
    }
  }
  return (
    <>
      <FieldTable name={name} fields={fields.filter(differs)} show={said} />
      <Fold title={text('undo.allFields')}>
        <FieldTable
          name={`${text('action.labelled', { label: text('undo.allFields') })} ${name}`}
          fields={fields}
          show={useAsRead()}
        />
      </Fold>
    </>
  )
}

interface ShownField {
  head: ReactNode
  before: ReactNode
  ours: ReactNode
  now: ReactNode
}

function differs({ ours, now }: StateField): boolean {
  return !sameField(ours, now)
}

function useAsRead(): (field: StateField) => ShownField {
  const { text } = useTexts()
  const of = (value: Json | undefined) => (
    <Code>
      {value === undefined ? text('undo.missing') : typeof value === 'string' ? value : JSON.stringify(value)}
    </Code>
  )
  return ({ path, before, ours, now }) => ({
    head: <Code>{path || '–'}</Code>,
    before: of(before),
    ours: of(ours),
    now: of(now),
  })
}

function FieldTable(props: { name: string; fields: readonly StateField[]; show(field: StateField): ShownField }) {
  const { text } = useTexts()
  const [field, before, ours, now] = [text('undo.field'), text('undo.before'), text('undo.ours'), text('undo.now')]
  return (
    <StatesTable name={props.name} columns={[field, before, ours, now]}>
      {props.fields.map((each) => {
        const shown = props.show(each)
        return (
          <StatesRow key={each.path} head={shown.head}>
            <StatesCell label={before}>{shown.before}</StatesCell>
            <StatesCell label={ours}>{shown.ours}</StatesCell>
            <StatesCell label={now} marked={differs(each)}>
              {shown.now}
              {differs(each) && (
                <Quiet as="div" small>
                  ({text('undo.differs')})
                </Quiet>
              )}
            </StatesCell>
          </StatesRow>
        )
      })}
    </StatesTable>
  )
}
