import { civicScenes } from './civic.ts'
import { harbourScenes } from './harbour.ts'
import { laboratoryScenes } from './laboratory.ts'
import { marketScenes } from './market.ts'
import { marshScenes } from './marsh.ts'
import { natureScenes } from './nature.ts'
import { type Drawing, page } from './page.ts'
import { riverScenes } from './river.ts'
import { roomScenes } from './rooms.ts'
import { seaScenes } from './sea.ts'
import { skyScenes } from './sky.ts'
import { sportScenes } from './sport.ts'
import { stageScenes } from './stage.ts'
import { tableScenes } from './table.ts'
import { townScenes } from './town.ts'
import { transportScenes } from './transport.ts'
import { worksScenes } from './works.ts'

const drawings: Record<string, Drawing> = {
  ...harbourScenes,
  ...seaScenes,
  ...riverScenes,
  ...townScenes,
  ...transportScenes,
  ...natureScenes,
  ...skyScenes,
  ...worksScenes,
  ...roomScenes,
  ...tableScenes,
  ...marshScenes,
  ...civicScenes,
  ...stageScenes,
  ...marketScenes,
  ...laboratoryScenes,
  ...sportScenes,
}

/** The SVG of a scene of the demo newsroom, the same text every time. Throws for a scene nobody has drawn. */
export function drawScene(scene: string): string {
  if (!Object.hasOwn(drawings, scene)) {
    throw new Error(
      `Nobody has drawn the scene “${scene}”. The drawings are: ${Object.keys(drawings).join(', ')}.`,
    )
  }
  return page(drawings[scene]!)
}
