import { homedir } from 'node:os'
import path from 'node:path'

/** Output folders as each generator lays them out, relative to where it is installed. */
export const GENERATOR_FOLDERS: readonly { tool: string; folder: string }[] = [
  { tool: 'ComfyUI', folder: 'ComfyUI/output' },
  // Installed by comfy-cli, by the portable build and by Stability Matrix.
  { tool: 'ComfyUI', folder: 'comfy/ComfyUI/output' },
  { tool: 'ComfyUI', folder: 'ComfyUI_windows_portable/ComfyUI/output' },
  { tool: 'Stability Matrix', folder: 'StabilityMatrix/Images' },
  { tool: 'Stability Matrix', folder: 'StabilityMatrix/Data/Images' },
  { tool: 'A1111', folder: 'stable-diffusion-webui/outputs' },
  { tool: 'A1111', folder: 'stable-diffusion-webui/output' },
  { tool: 'Forge', folder: 'stable-diffusion-webui-forge/outputs' },
  { tool: 'Forge', folder: 'stable-diffusion-webui-forge/output' },
  { tool: 'Forge', folder: 'sd-webui-forge-neo/output' },
  { tool: 'Forge', folder: 'webui_forge_cu121_torch231/webui/outputs' },
  { tool: 'reForge', folder: 'stable-diffusion-webui-reForge/outputs' },
  { tool: 'SD.Next', folder: 'automatic/outputs' },
  { tool: 'SD.Next', folder: 'sdnext/outputs' },
  { tool: 'InvokeAI', folder: 'invokeai/outputs/images' },
  { tool: 'InvokeAI', folder: 'InvokeAI/outputs/images' },
  { tool: 'SwarmUI', folder: 'SwarmUI/Output' },
  { tool: 'SwarmUI', folder: 'StableSwarmUI/Output' },
  { tool: 'Fooocus', folder: 'Fooocus/outputs' },
  { tool: 'Fooocus', folder: 'Fooocus/Fooocus/outputs' },
  { tool: 'Easy Diffusion', folder: 'Stable Diffusion UI' },
]

/** Folders in which people install generators, on this machine. */
export function listSearchPlaces(): string[] {
  const home = homedir()
  const inHome = ['', 'Documents', 'Desktop', 'Downloads', 'AI', 'ai', 'apps', 'git', 'src', 'code']
  const drives = 'CDEFG'.split('').map((letter) => `${letter}:\\`)
  const shared =
    process.platform === 'win32'
      ? drives.flatMap((drive) => [
          drive,
          path.join(drive, 'AI'),
          path.join(drive, 'Program Files'),
        ])
      : ['/workspace', '/opt', '/srv', '/data', '/mnt']
  return [...inHome.map((folder) => path.join(home, folder)), ...shared]
}
