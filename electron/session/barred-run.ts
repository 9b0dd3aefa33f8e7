import { RefusedRequest } from './refused-request.ts'

/** A run that is damaged or another machine's: it can be read here and nothing else. Nothing was done. */
export class BarredRun extends RefusedRequest {}
