import { a1111Format } from './a1111.ts'
import { civitaiGraphFormat } from './civitai-graph.ts'
import { comfyuiTextsFormat } from './comfyui-texts.ts'
import { comfyuiFormat } from './comfyui.ts'
import { drawThingsFormat } from './draw-things.ts'
import { easyDiffusionFormat } from './easy-diffusion.ts'
import { fooocusFormat } from './fooocus.ts'
import type { MetadataFormat } from './format.ts'
import { genericJsonFormat } from './generic-json.ts'
import { hfSpaceFormat } from './hf-space.ts'
import { invokeaiFormat } from './invokeai.ts'
import { midjourneyFormat } from './midjourney.ts'
import { novelaiFormat } from './novelai.ts'
import { stabilityMatrixFormat } from './stability-matrix.ts'
import { swarmuiFormat } from './swarmui.ts'
import { tensorartFormat } from './tensorart.ts'

/**
 * All formats in order of precedence: the first that recognises a text decides the tool. Formats
 * with a signature of their own stand before A1111 text, which many tools write beside theirs, and
 * all of them before the bare ComfyUI graph, which many tools embed.
 */
export const formats: readonly MetadataFormat[] = [
  swarmuiFormat,
  invokeaiFormat,
  stabilityMatrixFormat,
  tensorartFormat,
  fooocusFormat,
  novelaiFormat,
  drawThingsFormat,
  easyDiffusionFormat,
  civitaiGraphFormat,
  hfSpaceFormat,
  a1111Format,
  comfyuiTextsFormat,
  comfyuiFormat,
  midjourneyFormat,
  genericJsonFormat,
] as readonly MetadataFormat[]
