/** How far something is; without a share it only says that it runs. */
export function Progress(props: { share: number | null; label: string; className?: string }) {
  const percent = props.share === null ? null : Math.round(Math.min(1, props.share) * 100)
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { 'aria-valuenow': percent })}
      className={`h-1 overflow-hidden rounded-full bg-active ${props.className ?? 'w-full'}`}
    >
      <div
        className={`h-full rounded-full bg-accent ${percent === null ? 'w-2/5 animate-[sweep_1.2s_linear_infinite]' : 'transition-[width] duration-150'}`}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  )
}
