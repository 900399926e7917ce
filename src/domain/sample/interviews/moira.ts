// Interview with Moira: twelve years of a village group in which everything goes through one person.
import type { SampleInterview } from '../sample-content.ts'

export const moira: SampleInterview = {
  key: 'moira',
  participant: 'moira',
  daysAgo: 33,
  lead: 'noor',
  present: ['noor', 'jonas'],
  minutes: 18,
  quote: 'If I fell under a bus on the Friday they would all come on the Saturday and stand outside.',
  story: [
    {
      label: 'Writes the plan on the back of an envelope',
      doing: 'Puts names to tables, from memory',
      thinking: 'I’ll see who walks in',
      feeling: 'At ease',
      quote: 'The plan is on the back of an envelope and the envelope is in my pocket.',
    },
    {
      label: 'Unlocks the hall alone',
      doing: 'Alarm, heating, urn, twelve tables',
      thinking: 'I could do this asleep, I’d rather not',
      feeling: 'Weary',
      quote: 'Half past eight I’m there on my own with the alarm and the heating and the big doors.',
    },
    {
      label: 'Everybody asks her where to sit',
      doing: 'Points, answers, points again',
      thinking: 'They have sat there for years',
      feeling: 'Needed and worn',
      quote: 'Between nine and ten I was asked the same thing eleven times. I counted, for you.',
    },
    {
      label: 'Leaves her own sewing in the bag',
      doing: 'Carries a half-turned collar home again',
      thinking: 'Next month',
      feeling: 'Wistful',
      quote: 'I’ve a collar in that bag I’ve been going to turn since before the lambing.',
    },
    {
      label: 'Fills in the council’s form in one evening',
      doing: 'Guesses weights with a bathroom scale beside her',
      thinking: 'I am signing for this',
      feeling: 'Uneasy',
      quote: 'I stood on the scales with a kettle and then without the kettle.',
    },
  ],
  heard: [
    {
      says: 'Everybody asks me where they should sit',
      kind: 'pain',
      quote: 'Between nine and ten I was asked the same thing eleven times. I counted, for you.',
      moment: 2,
      on: ['where'],
    },
    {
      says: 'Only two of us know how to open and close the hall',
      kind: 'need',
      quote: 'If I fell under a bus on the Friday they would all come on the Saturday and stand outside.',
      moment: 1,
      on: ['keys'],
    },
    {
      says: 'I never get to mend anything myself any more',
      kind: 'desire',
      quote: 'I’ve a collar in that bag I’ve been going to turn since before the lambing.',
      moment: 3,
      on: ['nevermend'],
    },
    {
      says: 'I guess the weights, and I don’t like signing for a guess',
      kind: 'pain',
      quote: 'I stood on the scales with a kettle and then without the kettle.',
      moment: 4,
      on: ['weights'],
    },
    {
      says: 'Somebody said yes weeks ago and I don’t know if it still holds',
      kind: 'need',
      quote: 'Ewan told me at Easter he’d do the whole year. Well, it’s a long year.',
      moment: 0,
      on: ['stale'],
    },
  ],
  insights: [
    {
      text: 'She does not want to be relieved of everything: being asked is also being needed.',
      quote: 'Mind, I’d miss it if nobody asked.',
      moment: 2,
    },
    {
      text: 'The written plan exists, but only she ever sees it.',
      quote: 'The plan is on the back of an envelope and the envelope is in my pocket.',
      moment: 0,
    },
  ],
  notes: `Jonas observed, Adaeze was at a school day. No photograph, please; alias and quotes only inside the team.

Answers every question with a person: not “electrics” but “Ewan’s table”.

- Eleven volunteers, four of them since the first day
- The hall committee has its own key and will not lend it`,
  transcript: `Noor: Moira, thank you for having us on a Sunday. You said we may record but keep it to ourselves, is that still right?
Moira: That’s right. You can write down what I say, I’d just as soon not be on the internet.
Noor: It stays with the three of us. Would you tell us about your last repair day? Only that one, from the first thing you did for it.
Moira: The first thing I did for it was in the bath. I think it out in the bath on the Thursday. Then I get out and write it down.
Noor: What did you write, this last time?
Moira: Names and tables. Ewan, electrics. The two Margarets, sewing. Hugh, wood, as long as his wife’s away. Bicycles if the boy comes. The plan is on the back of an envelope and the envelope is in my pocket.
Noor: How did you know that Ewan was coming?
Moira: Ewan told me at Easter he’d do the whole year. Well, it’s a long year.
Noor: Did he come?
Moira: He did, but I didn’t know it till I saw his van. I’d been looking at that lane since twenty to nine.
Noor: Had you thought of asking him that week?
Moira: I had. But you see, he’d said. If I ask him again it’s as if I hadn’t believed him. He’s a proud man, Ewan. He mends things for people who wouldn’t give him good day in the shop.
Noor: So on the Saturday. What time does it begin for you?
Moira: Half past eight I’m there on my own with the alarm and the heating and the big doors. The alarm gives you thirty seconds and the light switch is on the far side. Twelve years I’ve been barking the same shin.
Noor: Who else knows how to do that?
Moira: There’s me and there’s Morag from the hall committee, and she’s no friend of repair days, she thinks we mark the floor. If I fell under a bus on the Friday they would all come on the Saturday and stand outside.
Jonas: Has that happened? Not the bus.
Moira: I’d the flu, two winters back. I went in anyway with a hot water bottle up my jumper, opened the door and went home again. Nobody caught it, so that was all right.
Noor: And this last time, once you were in?
Moira: Urn on, tables out. I used to have help with the tables but they’re none of us getting younger. Then they come in, and they come to me. Good morning Moira, where am I?
Noor: What did you say?
Moira: I said, where you always are. And the next one. Moira, where’s the extension lead? Moira, is it the same table? Moira, are we doing tea first? Between nine and ten I was asked the same thing eleven times. I counted, for you. You’d said you were coming to ask me about it, so I counted.
Jonas: Eleven people, eleven times?
Moira: Eleven times, nine people. Hugh asked me three times. I think Hugh likes asking.
Noor: What were you in the middle of when they asked?
Moira: The tea. The float. A lady with a music box who’d come an hour early because of her bus. I’d the music box in one hand and the kettle in the other.
Noor: What would have happened if you hadn’t answered?
Moira: They’d have sat down. Of course they would. Mind, I’d miss it if nobody asked. I’ll be honest with you. I’d miss some of it. I’d not miss the eleventh.
Noor: What happened with the music box?
Moira: That’s a nice one. It went to Ewan, and he’d never done one, and he had it playing by noon. She cried. I gave her a scone.
Noor: Did anything go differently from what was on the envelope?
Moira: The boy didn’t come. So no bicycles. And we’d had it in the parish letter, bicycles, and there were three sat there with their wheels off. I’d to go along the line and say so.
Noor: When did you know that he wasn’t coming?
Moira: When he wasn’t there. His mother told me in the shop on the Monday he’d had his driving test. He passed.
Noor: And who else in the group could have done a bicycle?
Moira: Well, that’s it. Hugh, it turns out. Hugh raced. I found that out on the Monday too. Twelve years he’s been doing me chair legs.
Jonas: Did you do any mending yourself that day?
Moira: I did not. I bring my bag. I’m a tailoress by trade, I did my time in Perth. I’ve a collar in that bag I’ve been going to turn since before the lambing.
Noor: When did you last sit down with it?
Moira: I’ve sat down with it. I’ve not opened it. Somebody comes. I’m not complaining. It’s just I didn’t start the thing so as to hold a kettle.
Noor: What happened after you closed?
Moira: Swept, locked up, barked the other shin. And then there’s the council’s form, that’s every quarter, and this was the quarter. I did that on the Tuesday.
Noor: Tell me about the Tuesday.
Moira: I’d the sheets from three Saturdays. Two of them were good, wee Margaret has a lovely hand. The third one says “busy”. That’s all it says, across the whole sheet. Busy.
Noor: What did you put in the form for that one?
Moira: I put the middle of the other two. And for the weights they want kilograms, to one place after the point. One place! I stood on the scales with a kettle and then without the kettle. It came to minus two hundred grams.
Jonas: Minus.
Moira: I’m not signing for minus two hundred grams. I put one point one. And I signed it, and I thought, Moira, that’s a fib with a stamp on it.
Noor: What hangs on that form?
Moira: The heating. Four hundred and eighty pounds a year, and without it we’d be done by November. So I sign.
Noor: If you were away for the next one, properly away, what would you have to hand over?
Moira: The key, if Morag would have it. The alarm. Where the fuse box is. Who doesn’t sit by whom. The float. The tea. The tablet you gave us, and who’s allowed near it. Do you know, I’ve never written it down, because I’ve always been there.
Noor: Is there something we didn’t ask?
Moira: You didn’t ask what I’d like. People generally do, and then they look at their telephones. So I’ll not hold it against you.
Noor: What made you happy, that Saturday?
Moira: The music box. Me and Ewan and the lady and the three bicycle people, all of us stood there with our mouths open. For a minute nobody asked me anything.`,
}
