/**
 * Names of models and LoRAs. Programs write the same file as `x`, as `x.safetensors` or as
 * `sdxl\x.safetensors`; people mean one thing by all of them.
 */

const modelExtension = /\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft|onnx|pkl)$/i

/** The same for the database, which reads it as JavaScript does; without regard to case. */
export const MODEL_EXTENSION_PATTERN = modelExtension.source

/** Last part of a Unix or Windows path. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** The name without folder and file extension; the value itself where nothing would be left. */
export function modelName(value: string): string {
  return baseName(value.trim()).replace(modelExtension, '') || value
}

/** Every way in which a name may be written by someone who means this value, the value first. */
export function nameForms(value: string): readonly string[] {
  const base = baseName(value)
  const forms = [value, value.replace(modelExtension, ''), base, base.replace(modelExtension, '')]
  return [...new Set(forms)].filter((form) => form !== '')
}
