// A small drawing of an experience map: a way through, a loop back, an exit.

export function MapDrawing() {
  return (
    <svg width="232" height="112" viewBox="0 0 232 112" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect x="4" y="40" width="52" height="34" rx="6" />
      <rect x="90" y="40" width="52" height="34" rx="6" />
      <rect x="176" y="40" width="52" height="34" rx="6" />
      <path
        d="M13 51h30M13 61h20M99 51h32M99 61h18M185 51h28M185 61h34"
        strokeLinecap="round"
        strokeWidth="2.5"
      />
      <path d="M58 57h28M144 57h28" />
      <path d="m80 52 6 5-6 5M166 52l6 5-6 5" />
      <path d="M202 38C202 4 118 4 116 33" strokeDasharray="5 4" />
      <path d="m111 28 5 7 5-7" />
      <path d="M30 76v18" strokeDasharray="2 4" strokeLinecap="round" />
      <circle cx="30" cy="102" r="6" />
      <path d="m27.500 99.500 5 5m0-5-5 5" />
    </svg>
  )
}
