// The door of the reviews: the list, one review, the walk (which loads by itself, with its canvas), their actions.
export { PrintScreen } from './keep/print-screen.tsx'
export { PresenterScreen, type PresenterScreenProps } from './presenter/presenter-screen.tsx'
export { ReviewScreen, type ReviewScreenProps } from './review-screen.tsx'
export { ReviewsScreen, type ReviewsScreenProps } from './reviews-screen.tsx'
export { REVIEWS_ACTIONS, WALK_ACTIONS } from './reviews-actions.ts'
export { WalkScreen } from './walk/lazy-walk.tsx'
export type { WalkScreenProps } from './walk/walk-screen.tsx'
