/**
 * Writes `node-signatures.generated.ts`: which outputs each ComfyUI node class has, as servers
 * describe them. Run it with one or more `object_info` answers (`.json` or `.json.gz`); classes
 * already known are kept, so that one server after another can be added:
 *
 *   node scripts/make-node-signatures.ts object_info.json.gz [more.json …]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

type ClassInfo = { output?: unknown[]; output_name?: unknown[] }

const target = new URL(
  '../packages/core/src/metadata/comfyui/node-signatures.generated.ts',
  import.meta.url,
)
const header = `/**
 * Outputs of ComfyUI node classes as real servers describe them: one line per distinct list of
 * outputs (\`TYPE\` or \`TYPE:name\`), then the classes that have it, separated by tabs.
 * Written by scripts/make-node-signatures.ts; rules that go beyond it are in node-knowledge-*.ts.
 */
`

function readObjectInfo(path: string): Record<string, ClassInfo> {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return JSON.parse(text.replace(/\b(NaN|-?Infinity)\b(?=\s*[,}\]])/g, 'null')) as never
}

function slotText(type: unknown, name: unknown): string {
  const typeName = typeof type === 'string' ? clean(type) : 'COMBO'
  const label = typeof name === 'string' ? clean(name) : typeName
  return label === '' || label.toUpperCase() === typeName.toUpperCase()
    ? typeName
    : `${typeName}:${label}`
}

/** The separators of the table may not stand inside a name. */
function clean(name: string): string {
  return name.replace(/[\t\n,:`\\$]/g, ' ').trim()
}

async function readKnown(): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  const { signatureText } = (await import(target.href).catch(() => ({ signatureText: '' }))) as {
    signatureText: string
  }
  for (const line of signatureText.split('\n')) {
    const [signature = '', ...classes] = line.split('\t')
    for (const name of classes) known.set(name, signature)
  }
  return known
}

const known = await readKnown()
for (const path of process.argv.slice(2))
  for (const [name, info] of Object.entries(readObjectInfo(path))) {
    if (/[\t\n`\\$]/.test(name) || !Array.isArray(info.output)) continue
    const slots = info.output.map((type, slot) => slotText(type, info.output_name?.[slot]))
    known.set(name, slots.join(','))
  }

const groups = Map.groupBy(known, ([, signature]) => signature)
const lines = [...groups]
  .map(([signature, classes]) => [signature, ...classes.map(([name]) => name).sort()].join('\t'))
  .sort()
writeFileSync(target, `${header}export const signatureText = \`${lines.join('\n')}\`\n`)
console.log(`${known.size} classes, ${lines.length} distinct signatures`)
