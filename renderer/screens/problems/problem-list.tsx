import { Button, Field, makeStyles, SearchBox } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { areas } from '../../../shared/model/area.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { filteredProblems, type ProblemFilter, problemEntries, productGroups, remedies } from './problem-entries.ts'
import { ProblemRow } from './problem-row.tsx'

const useStyles = makeStyles({ search: { flex: '2 1 220px' }, choice: { flex: '1 1 130px' } })

const everything: ProblemFilter = { search: '', product: 'all', area: 'all', remedy: 'all' }

/** All known problems and codes, by product; narrowed while one types or chooses. Needs no server and no network. */
export function ProblemList() {
  const texts = useTexts()
  const { text } = texts
  const cases = useSession((state) => state.view?.cases)
  const codes = useSession((state) => state.codes)
  const needCodes = useSession((state) => state.needCodes)
  useEffect(() => void needCodes(), [needCodes])
  const [filter, setFilter] = useState(everything)
  const wanted = useDeferredValue(filter)
  const entries = useMemo(() => problemEntries(cases ?? [], codes ?? [], texts), [cases, codes, texts])
  const found = useMemo(() => filteredProblems(entries, wanted), [entries, wanted])
  return (
    <Section title={text('problems.title')} level={1} focusOn="list">
      <Filters filter={filter} onChange={(changed) => setFilter({ ...filter, ...changed })} />
      <div className="row spread">
        <div role="status">
          <Quiet>{text('problems.found', { count: found.length })}</Quiet>
        </div>
        <div className="not-printed">
          <Button icon={<PrintRegular />} onClick={() => window.print()}>
            {text('problems.print')}
          </Button>
        </div>
      </div>
      {found.length === 0 && <p>{text('problems.none')}</p>}
      {productGroups.map((product) => {
        const group = found.filter((entry) => entry.product === product)
        if (group.length === 0) return null
        return (
          <section key={product} className="stack" aria-label={text(`problems.product.${product}`)}>
            <h2>{text('problems.group', { product: text(`problems.product.${product}`), count: group.length })}</h2>
            <ul className="plain">
              {group.map((entry) => (
                <ProblemRow key={entry.key} entry={entry} />
              ))}
            </ul>
          </section>
        )
      })}
    </Section>
  )
}

function Filters({ filter, onChange }: { filter: ProblemFilter; onChange(changed: Partial<ProblemFilter>): void }) {
  const { text } = useTexts()
  const styles = useStyles()
  const all = <option value="all">{text('problems.all')}</option>
  return (
    <search className="not-printed" aria-label={text('problems.search')}>
      <div className="row">
        <Field label={text('problems.search')} className={styles.search}>
          <SearchBox value={filter.search} onChange={(_event, { value }) => onChange({ search: value })} />
        </Field>
        <ChoiceField
          className={styles.choice}
          label={text('problems.byProduct')}
          value={filter.product}
          onChoose={(product) => onChange({ product })}
        >
          {all}
          {productGroups.map((product) => (
            <option key={product} value={product}>
              {text(`problems.product.${product}`)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          className={styles.choice}
          label={text('problems.byArea')}
          value={filter.area}
          onChoose={(area) => onChange({ area })}
        >
          {all}
          {areas.map((area) => (
            <option key={area} value={area}>
              {text(`home.area.${area}`)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          className={styles.choice}
          label={text('problems.byRemedy')}
          value={filter.remedy}
          onChoose={(remedy) => onChange({ remedy })}
        >
          {all}
          {remedies.map((remedy) => (
            <option key={remedy} value={remedy}>
              {text(`problems.remedy.${remedy}`)}
            </option>
          ))}
        </ChoiceField>
      </div>
    </search>
  )
}
