import { useTexts } from '../../text/use-texts.ts'
import { DiagnosisResult } from './diagnosis-result.tsx'
import { HealthCheck } from './health-check.tsx'
import { PasteBox } from './paste-box.tsx'

/** Where one begins: from a pasted error, or from the server itself. */
export function DiagnoseScreen() {
  const { text } = useTexts()
  return (
    <>
      <h1 className="hidden">{text('frame.diagnose')}</h1>
      <PasteBox />
      <DiagnosisResult />
      <HealthCheck />
    </>
  )
}
