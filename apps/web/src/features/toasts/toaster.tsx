import { X } from 'lucide-react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import type { Toast } from '../../page/toasts.ts'
import { cx } from '../../ui/class-names.ts'
import { marksWords } from '../marks/marks-words.ts'
import { toastWords } from './toast-words.ts'

/** Short notes at the lower edge, said to screen readers too. */
export function Toaster() {
  const { toasts } = usePage()
  const shown = useStore(toasts.store)
  useFailedSaves()
  // Beside the page, so that it can be reached while the viewer covers the page.
  return createPortal(
    <div
      role="region"
      aria-label={toastWords.region}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-10 z-50 flex flex-col items-center gap-2 px-3 max-md:bottom-20"
    >
      {shown.map((toast) => (
        <ToastView key={toast.id} toast={toast} onClose={() => toasts.close(toast.id)} />
      ))}
    </div>,
    document.body,
  )
}

function ToastView({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  return (
    <div
      className={cx(
        'appear pointer-events-auto flex max-w-xl items-center gap-3 rounded-md border border-line bg-raised py-1.5 pr-1.5 pl-3 text-sm shadow-float',
        toast.tone === 'danger' && 'text-danger',
      )}
    >
      <span>{toast.text}</span>
      {toast.actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onClose()
            run()
          }}
          className="shrink-0 font-medium text-accent-text hover:underline"
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        aria-label={toastWords.close}
        onClick={onClose}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-faint hover:bg-hover hover:text-text"
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  )
}

/** A save that failed says so until it is tried again or given up. */
function useFailedSaves(): void {
  const { marks, toasts } = usePage()
  const failure = useStore(marks.store, (state) => state.failure)
  const waiting = useStore(marks.store, (state) => state.queue.length)
  useEffect(() => {
    if (failure === null) return toasts.closeTopic('failed saves')
    toasts.show({
      topic: 'failed saves',
      tone: 'danger',
      sticky: true,
      text: marksWords.failed(waiting, failure),
      actions: [
        { label: marksWords.retry, run: marks.retry },
        { label: marksWords.discard, run: marks.discard },
      ],
    })
  }, [failure, waiting, marks, toasts])
}
