// A small drawing of a snapshot page, for the empty list.

export function PageDrawing() {
  return (
    <svg width="148" height="176" viewBox="0 0 148 176" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect x="4" y="4" width="140" height="168" rx="8" />
      <circle cx="28" cy="30" r="11" />
      <path d="M48 25h46M48 35h28M106 25h24M106 35h18" strokeLinecap="round" />
      <path d="M20 62c0-5 3-8 7-9M32 62c0-5 3-8 7-9" strokeLinecap="round" />
      <path d="M46 60h80M46 70h58" strokeLinecap="round" strokeWidth="3" />
      <path d="M22 100h102" />
      <circle cx="28" cy="100" r="4" fill="currentColor" />
      <circle cx="58" cy="100" r="4" fill="currentColor" />
      <circle cx="88" cy="100" r="4" fill="currentColor" />
      <circle cx="118" cy="100" r="4" fill="currentColor" />
      <path d="M20 124h50M20 134h40M20 150h48M84 124h44M84 134h34M84 150h40" strokeLinecap="round" />
    </svg>
  )
}
