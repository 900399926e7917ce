// Everyday words that tell the same step of a story: people write "calls" and "phones", "pays" and "buys".
// Plain English, by hand; a word stands in one group only. Cut forms are compared, so one form of a word is enough.

const GROUPS = `
answer reply respond response
appointment booking slot visit
arrive come came reach land delivered delivery
ask question
book reserve
box parcel package
bring brought carry
buy bought order purchase
call phone telephone ring hotline
cancel quit stop end leave
card payment pay paid fee charge bill invoice cost price pricing
change swap edit adjust
chat message text whatsapp
check verify confirm review
choose chose chosen pick select decide decision opt
clinic doctor practice surgery
compare weigh contrast
cook meal dinner
discover hear heard learn notice
doubt unsure wonder sceptical skeptical suspicious
email mail inbox
fail error break crash
fill enter type
finish complete done
forget forgot forgotten
form questionnaire quiz paperwork
friend neighbour colleague
get got receive obtain
give gave hand
go went gone travel drive drove ride
help support advice
home house
idea suggestion tip recommendation recommend rec
job work employment career
join enrol register signup account
keep kept continue stay renew
late delay overdue
list shortlist
login signin password
look search find found seek browse hunt
lose lost miss missing
meet met talk speak discuss conversation
money cash refund reimbursement
move relocate
need want wish
open unpack
photo picture photograph image
plan prepare preparation
problem trouble issue
proof receipt evidence
put set
queue wait hold
rate score thumb feedback
read study
remember recall remind reminder
return back
run use try test
save store
send sent submit post upload
share forward tell told
shop store market
show demonstrate
sign contract agreement
skip postpone
start begin began begun
subscribe subscription membership
train course class education school
understand understood clarify
walk stroll
watch see saw seen view
website site page online
week weekly
write wrote written note jot
`

const stems = new Map<string, string>()

/** What a cut word stands for: the first of its group, or itself. */
export function conceptOf(stem: string, cut: (word: string) => string): string {
  if (stems.size === 0)
    for (const line of GROUPS.trim().split('\n')) {
      const [first = '', ...others] = line.split(' ').map(cut)
      for (const word of [first, ...others]) if (!stems.has(word)) stems.set(word, first)
    }
  return stems.get(stem) ?? stem
}
