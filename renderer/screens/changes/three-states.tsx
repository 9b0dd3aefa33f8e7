import type { Json } from '../../../shared/model/expectation.ts'
import { Code } from '../../components/code.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { StatesCell, StatesRow, StatesTable } from '../../components/states-table.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { sameField, stateFields } from './state-fields.ts'

/** A thing before our repair, as we left it, and now: field by field, with a word where it is no longer ours. */
export function ThreeStates(props: { before: Json; ours: Json; now: Json; name: string }) {
  const { text } = useTexts()
  const written = (value: Json | undefined) =>
    value === undefined ? text('undo.missing') : typeof value === 'string' ? value : JSON.stringify(value)
  const [field, before, ours, now] = [text('undo.field'), text('undo.before'), text('undo.ours'), text('undo.now')]
  return (
    <StatesTable name={props.name} columns={[field, before, ours, now]}>
      {stateFields(props.before, props.ours, props.now).map((each) => {
        const differs = !sameField(each.ours, each.now)
        return (
          <StatesRow key={each.path} head={<Code>{each.path || '–'}</Code>}>
            <StatesCell label={before}>
              <Code>{written(each.before)}</Code>
            </StatesCell>
            <StatesCell label={ours}>
              <Code>{written(each.ours)}</Code>
            </StatesCell>
            <StatesCell label={now} marked={differs}>
              <Code>{written(each.now)}</Code>
              {differs && (
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
