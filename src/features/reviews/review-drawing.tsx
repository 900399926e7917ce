// A small drawing of a tree with one branch lit, for the empty list.

export function ReviewDrawing() {
  return (
    <svg width="220" height="124" viewBox="0 0 220 124" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect x="4" y="4" width="212" height="116" rx="10" />
      <rect x="88" y="16" width="44" height="16" rx="4" fill="currentColor" />
      <path d="M110 32v10M40 54v-6c0-4 2-6 6-6h128c4 0 6 2 6 6v6M110 42v12" opacity="0.5" />
      <rect x="20" y="54" width="40" height="14" rx="4" opacity="0.4" />
      <rect x="88" y="54" width="44" height="14" rx="4" fill="currentColor" />
      <rect x="160" y="54" width="40" height="14" rx="4" opacity="0.4" />
      <path d="M110 68v8M84 86v-4c0-4 2-6 6-6h40c4 0 6 2 6 6v4" />
      <rect x="66" y="86" width="36" height="14" rx="4" fill="currentColor" />
      <rect x="118" y="86" width="36" height="14" rx="4" opacity="0.4" />
      {[0, 1, 2, 3, 4, 5, 6].map((at) => (
        <path
          key={at}
          d={`M${74 + at * 11} 111h6`}
          strokeWidth="3"
          strokeLinecap="round"
          opacity={at < 4 ? 1 : 0.3}
        />
      ))}
    </svg>
  )
}
