import type { PanelPlan } from '../../../src/ui/panels/kit/PanelPlan.ts'
import type { Panel } from '../../../src/ui/panels/Panel.ts'

/** A panel as the desk makes it: its version is its plan. */
export type PlannedPanel = Panel & { readonly version: PanelPlan }

/** No letters are smaller, in degrees. */
export const LOWEST_EM = 1.25
