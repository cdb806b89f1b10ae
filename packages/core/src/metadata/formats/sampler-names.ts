/** Schedulers that tools append to the sampler's name, by their own spelling → ComfyUI's id. */
const schedulerSuffixes: readonly (readonly [suffix: string, scheduler: string])[] = [
  ['ddim_uniform', 'ddim_uniform'],
  ['ddim uniform', 'ddim_uniform'],
  ['sgm_uniform', 'sgm_uniform'],
  ['sgm uniform', 'sgm_uniform'],
  ['align_your_steps', 'align_your_steps'],
  ['align your steps', 'align_your_steps'],
  ['linear_quadratic', 'linear_quadratic'],
  ['linear quadratic', 'linear_quadratic'],
  ['kl_optimal', 'kl_optimal'],
  ['kl optimal', 'kl_optimal'],
  ['polyexponential', 'polyexponential'],
  ['exponential', 'exponential'],
  ['karras', 'karras'],
  ['beta57', 'beta57'],
  ['bong_tangent', 'bong_tangent'],
  ['beta', 'beta'],
  ['normal', 'normal'],
  ['simple', 'simple'],
  ['turbo', 'turbo'],
  ['laplace', 'laplace'],
]

/**
 * Takes the scheduler off a combined name: `DPM++ 2M Karras`, `dpmpp_2m_karras`, `Euler_simple`.
 * `scheduler` is ComfyUI's id of it, or null where the name holds none.
 */
export function splitSampler(name: string): { sampler: string; scheduler: string | null } {
  const lower = name.toLowerCase()
  for (const [suffix, scheduler] of schedulerSuffixes) {
    const cut = name.length - suffix.length
    if (cut > 1 && lower.endsWith(suffix) && /[ _]/.test(lower.charAt(cut - 1))) {
      return { sampler: name.slice(0, cut - 1).trimEnd(), scheduler }
    }
  }
  return { sampler: name, scheduler: null }
}

/** True for names as k-diffusion and ComfyUI spell them (`euler_ancestral`, `uni_pc`): no capitals. */
export function isComfySampler(name: string): boolean {
  return /^[a-z][a-z0-9_/]{1,60}$/.test(name)
}
