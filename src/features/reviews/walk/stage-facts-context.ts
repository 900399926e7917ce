// What the cards of the stage say, for the one stable card component that the canvas draws.
import { createContext } from 'react'
import type { Id } from '../../../lib/ids.ts'
import type { StageFacts } from './stage-layout.ts'

export const StageFactsContext = createContext<ReadonlyMap<Id, StageFacts>>(new Map())
