import type { Json } from '../../../shared/model/expectation.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Quiet } from '../../components/quiet.tsx'
import { StatesCell, StatesRow, StatesTable } from '../../components/states-table.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { sameField, stateFields } from './state-fields.ts'

/** A thing before our repair, as we left it, and now: field by field, with a word where it is no longer ours. */
export function ThreeStates(props: { before: Json; ours: Json; now: Json; name: string }) {
  const { text } = useTexts()
  const written = (value: Json | undefined) =>
    value === undefined ? text('undo.missing') : visibleText(typeof value === 'string' ? value : JSON.stringify(value))
  const [field, before, ours, now] = [text('undo.field'), text('undo.before'), text('undo.ours'), text('undo.now')]
  return (
    <StatesTable name={props.name} columns={[field, before, ours, now]}>
      {stateFields(props.before, props.ours, props.now).map((each) => {
        const differs = !sameField(each.ours, each.now)
        return (
          <StatesRow key={each.path} head={<code>{visibleText(each.path) || '–'}</code>}>
            <StatesCell label={before}>
              <code>{written(each.before)}</code>
            </StatesCell>
            <StatesCell label={ours}>
              <code>{written(each.ours)}</code>
            </StatesCell>
            <StatesCell label={now} marked={differs}>
              <code>{written(each.now)}</code>
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
