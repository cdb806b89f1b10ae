import type { ImageSummary } from '@safelight/contracts/image'
import { VideoOff } from 'lucide-react'
import { useRef, useState } from 'react'
import { fileUrl } from '../../api/urls.ts'
import { useKeys } from '../../lib/keys/use-keys.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { imageKey } from '../../api/urls.ts'
import { viewerWords } from './viewer-words.ts'

const speeds = [0.1, 0.25, 0.5, 1, 1.5, 2, 4]

/** Used where a file does not say its frame rate. */
const usualFrameRate = 24

/** One video with the browser's own controls, and keys for what they lack. */
export function VideoStage({ image, collection }: { image: ImageSummary; collection: string }) {
  const page = usePage()
  const video = useRef<HTMLVideoElement>(null)
  const loop = useStore(page.prefs, (prefs) => prefs.video_loop)
  const muted = useStore(page.prefs, (prefs) => prefs.video_muted)
  const [failed, setFailed] = useState(false)
  const flash = (text: string) => page.flashes.show(imageKey(collection, image.id), text)

  function stepFrame(direction: 1 | -1): void {
    if (!video.current) return
    video.current.pause()
    video.current.currentTime += direction / usualFrameRate
  }

  function changeSpeed(direction: 1 | -1): void {
    if (!video.current) return
    const at = speeds.indexOf(video.current.playbackRate)
    const rate = speeds[Math.min(speeds.length - 1, Math.max(0, at + direction))] ?? 1
    video.current.playbackRate = rate
    flash(viewerWords.speed(rate))
  }

  useKeys({
    'video.play': () => {
      if (video.current?.paused) void video.current.play().catch(() => setFailed(true))
      else video.current?.pause()
    },
    'video.back': () => stepFrame(-1),
    'video.forward': () => stepFrame(1),
    'video.slower': () => changeSpeed(-1),
    'video.faster': () => changeSpeed(1),
    'video.loop': () => {
      page.prefs.set((prefs) => ({ ...prefs, video_loop: !prefs.video_loop }))
      flash(viewerWords.loop(!loop))
    },
    'video.mute': () => {
      page.prefs.set((prefs) => ({ ...prefs, video_muted: !prefs.video_muted }))
      flash(viewerWords.muted(!muted))
    },
  })

  if (failed)
    return (
      <EmptyState
        icon={VideoOff}
        title={viewerWords.videoFailed}
        text={viewerWords.videoFailedText}
      >
        <Button onClick={() => window.location.assign(fileUrl(image, collection, true))}>
          {viewerWords.download}
        </Button>
      </EmptyState>
    )
  return (
    <video
      key={image.id}
      ref={video}
      src={fileUrl(image, collection)}
      controls
      autoPlay
      playsInline
      loop={loop}
      muted={muted}
      onError={() => setFailed(true)}
      className="absolute inset-0 size-full object-contain"
    />
  )
}
