// The running-text link of `ui`, going where the router says.
import { createLink } from '@tanstack/react-router'
import { Link } from '../ui/link.tsx'

export const RouterLink = createLink(Link)
