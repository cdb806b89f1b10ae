import {
  type Collection,
  createCollection,
  deleteCollection,
  listCollections,
  updateCollection,
} from '@safelight/contracts/collection'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useShowResult } from '../library/use-library.ts'
import { collectionWords, nameFromTitle } from './collection-words.ts'

export type CollectionTask =
  | { readonly kind: 'create' }
  | { readonly kind: 'rename'; readonly collection: Collection }
  | { readonly kind: 'remove'; readonly collection: Collection }

type Fields = { title: string; name: string }

/** Asks for what is needed to create, rename or delete a collection. */
export function CollectionDialog({ task, onClose }: { task: CollectionTask; onClose: () => void }) {
  const [title, setTitle] = useState(task.kind === 'create' ? '' : task.collection.title)
  const [ownName, setOwnName] = useState<string | null>(null)
  const name = ownName ?? nameFromTitle(title)
  const save = useSaveTask(task, onClose)
  const text = texts[task.kind]
  const heading =
    task.kind === 'remove' ? collectionWords.removeTitle(task.collection.title) : text.title
  return (
    <Dialog
      open
      width="narrow"
      title={heading}
      {...(text.description ? { description: text.description } : {})}
      onClose={onClose}
    >
      <form
        className="flex flex-col gap-3 px-5 pt-2 pb-5"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ title: title.trim(), name })
        }}
      >
        {task.kind !== 'remove' && (
          <TextField
            label={collectionWords.titleField}
            value={title}
            required
            maxLength={200}
            autoFocus
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
        {task.kind === 'create' && (
          <TextField
            label={collectionWords.nameField}
            value={name}
            pattern="[a-z][a-z0-9_]{0,47}"
            required
            onChange={(event) => setOwnName(event.target.value)}
          />
        )}
        {save.error && (
          <p role="alert" className="text-sm text-danger">
            {save.error.message}
          </p>
        )}
        <div className="flex justify-end gap-2 pt-1">
          <Button look="quiet" onClick={onClose}>
            {collectionWords.cancel}
          </Button>
          <Button
            type="submit"
            look={task.kind === 'remove' ? 'danger' : 'primary'}
            disabled={save.isPending || title.trim() === ''}
          >
            {text.button}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const texts = {
  create: {
    title: collectionWords.createTitle,
    description: collectionWords.createText,
    button: collectionWords.createButton,
  },
  rename: {
    title: collectionWords.renameTitle,
    description: '',
    button: collectionWords.renameButton,
  },
  remove: {
    title: '',
    description: collectionWords.removeText,
    button: collectionWords.removeButton,
  },
} as const

function useSaveTask(task: CollectionTask, onClose: () => void) {
  const { api, queries } = usePage()
  const showResult = useShowResult()

  async function run(fields: Fields): Promise<string | undefined> {
    if (task.kind === 'create') {
      const body = { schema_name: fields.name, title: fields.title }
      return (await api.call(createCollection, { body })).schema_name
    }
    const params = { name: task.collection.schema_name }
    if (task.kind === 'rename') {
      await api.call(updateCollection, { params, body: { title: fields.title } })
      return task.collection.schema_name
    }
    await api.call(deleteCollection, { params })
    return undefined
  }

  return useMutation({
    mutationFn: run,
    onSuccess: (collection) => {
      void queries.invalidateQueries({ queryKey: [listCollections.name] })
      showResult({ collection, folder: undefined, q: undefined })
      onClose()
    },
  })
}
