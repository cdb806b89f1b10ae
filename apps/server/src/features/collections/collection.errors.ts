import { AppError } from '../../platform/app-error.ts'

export function collectionNotFound(name: string): AppError {
  return new AppError('collection_not_found', `There is no collection "${name}"`, {
    details: { collection: name },
  })
}

export function collectionExists(name: string): AppError {
  return new AppError(
    'collection_exists',
    `The name "${name}" is taken in the database; choose another`,
    { details: { collection: name } },
  )
}

export function collectionNotEmpty(name: string, reason: string): AppError {
  return new AppError('collection_not_empty', `"${name}" was not deleted: ${reason}`, {
    details: { collection: name },
  })
}
