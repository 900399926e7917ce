// Interview with Rafe: a city group that answers quickly and drops out late. Its heard opportunities still wait.
import type { SampleInterview } from '../sample-content.ts'

export const rafe: SampleInterview = {
  key: 'rafe',
  participant: 'rafe',
  daysAgo: 8,
  lead: 'adaeze',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 26,
  quote: 'Everybody says yes to me. Yes is the easiest way to make me go away.',
  story: [
    {
      label: 'Has twenty yeses by Tuesday',
      doing: 'Counts twenty names in one evening',
      thinking: 'That was too easy',
      feeling: 'Suspicious',
      quote: 'By Tuesday night I’d twenty yeses out of twenty-one. I ought to have known.',
    },
    {
      label: 'Four cancel between Thursday and Saturday',
      doing: 'Strikes out names, moves the others about',
      thinking: 'Each one has a good reason',
      feeling: 'Cornered',
      quote: 'Thursday one, Friday two, Saturday at ten to nine the fourth.',
    },
    {
      label: 'Stands before three electrical jobs with nobody for them',
      doing: 'Takes names and numbers, promises to ring',
      thinking: 'I am making debts',
      feeling: 'Ashamed',
      quote: 'I’d three people with hoovers and nobody who could open one.',
    },
    {
      label: 'Runs out of fuses at eleven',
      doing: 'Sends a visitor to the shop with ten pounds',
      thinking: 'We said this last month',
      feeling: 'Foolish',
      quote: 'At eleven we ran out of three-amp fuses. Again.',
    },
    {
      label: 'Writes to the four on Sunday',
      doing: 'Starts a message and deletes it',
      thinking: 'How do I say I noticed?',
      feeling: 'Careful',
      quote: 'On the Sunday I wrote something to the four of them and I didn’t send it.',
    },
  ],
  turns: [
    { from: 2, to: null, kind: 'exit', label: 'sends three people home' },
    { from: 4, to: 0, kind: 'loop', label: 'next month' },
  ],
  heard: [
    {
      says: 'I can’t tell an easy yes from one that holds',
      kind: 'pain',
      quote: 'Everybody says yes to me. Yes is the easiest way to make me go away.',
      moment: 0,
      on: ['probably', 'stale'],
    },
    {
      says: 'I hear about it when I’m already unlocking the hall',
      kind: 'pain',
      quote: 'Saturday at ten to nine, I’ve the key in the lock, the phone goes.',
      moment: 1,
      on: ['late'],
    },
    {
      says: 'I have nowhere to put the promises I make at the door',
      kind: 'need',
      quote: 'I’d a beer mat with three phone numbers on it and that was our waiting list.',
      moment: 2,
    },
    {
      says: 'I can’t remember what we ran out of last time',
      kind: 'need',
      quote: 'We ran out in the spring and in the summer, and each time somebody says, write that down.',
      moment: 3,
    },
    {
      says: 'I’d like people to be able to say no to me without it costing them anything',
      kind: 'desire',
      quote: 'I’d sooner have nine honest noes on the Monday than four on the Saturday.',
      moment: 4,
    },
  ],
  insights: [
    {
      text: 'In his group a quick yes predicts nothing. The ones who cancelled had all answered within the hour.',
      quote: 'The four who cancelled? All of them inside the first hour.',
      moment: 1,
    },
    {
      text: 'Sunday is when he would want to be told: he shops for the day on Monday.',
      quote: 'if I know on the Sunday I can do something about it on the Monday.',
      moment: 4,
    },
  ],
  notes: `Barber’s shop above the tram stop; the repair day is in the school canteen opposite.

Different from the others: he gets answers, and cannot use them. Talk about whether “silence” is too narrow as a target.

- Twenty-one volunteers, most under forty, most new since last year
- Asked us twice how other groups say no`,
  transcript: `Adaeze: Rafe, thanks for fitting us in. Recording is on, you said that’s fine?
Rafe: That’s fine. If somebody comes in for a trim I’ll wave and you’ll wait.
Adaeze: We’d like one story from you. The last repair day you ran, from when you started pulling people together.
Rafe: That’s the one last weekend. I started the Monday before. I’m not a planner, I’ll tell you that now.
Adaeze: What did you do on the Monday?
Rafe: Put it in the group. Saturday, canteen, ten till one, who’s in. One line and a spanner.
Adaeze: And then?
Rafe: And then they all said yes. By Tuesday night I’d twenty yeses out of twenty-one. I ought to have known.
Adaeze: Ought to have known what?
Rafe: That it’s not real. Nobody has twenty people free on a Saturday. Everybody says yes to me. Yes is the easiest way to make me go away.
Adaeze: What makes you say that?
Rafe: I cut hair. People say yes to me all day. “You’ll come back in four weeks?” Yes, Rafe. I see them in ten.
Jonas: What did you do with the twenty, on the Tuesday?
Rafe: I was pleased. I told the school it’d be a big one. I put electrics and textiles and bikes on the board outside. I’d six down for electrics.
Adaeze: So when did that change?
Rafe: Thursday one, Friday two, Saturday at ten to nine the fourth. All off electrics. I swear they’d a meeting about it.
Adaeze: Take the Thursday one. What happened exactly?
Rafe: Dee. She sends me a voice message, three minutes, her mum’s moving house. Fair enough. I send back a heart. I think, five left, plenty.
Adaeze: And Friday?
Rafe: Friday it’s two brothers, they’re a pair, if one’s got football the other’s got football. So then it’s three. Still fine. You need two on electrics, for safety, one to check the other.
Adaeze: And on Saturday.
Rafe: Saturday at ten to nine, I’ve the key in the lock, the phone goes. It’s Anselm. He’s got a temperature, he sounds terrible, I’m not going to argue with the man. Now it’s two. And one of those two is me.
Adaeze: What was the first thing you did?
Rafe: I stood there. I did. I’d one hand on the door. I thought, who else have I got that can do it? And I’ve got twenty-one people and I couldn’t name you what more than six of them are good at. They joined on a form. The form says “what are you interested in”. Everybody’s interested in bikes.
Adaeze: Did you ring anybody?
Rafe: Ten to nine on a Saturday, who’d you ring? I tried one. It rang out. I don’t like it, it’s like I’m calling in a debt.
Adaeze: How did the morning go?
Rafe: Bikes was lovely, I’d eight on bikes, they were mending bikes that weren’t broken. And then by half ten I’d three people with hoovers and nobody who could open one. I’d been on the door and I can’t be on electrics and on the door.
Adaeze: What did you say to them, the three?
Rafe: I said leave me your number and I’ll ring you when I’ve got someone. I’d a beer mat with three phone numbers on it and that was our waiting list. It’s on the till. That’s it, there, look. I’ve not rung them.
Noor: Why not?
Rafe: Because I’d have to know who’s coming next month before I can promise. It’s the same thing again, isn’t it.
Adaeze: You said you were on electrics as well?
Rafe: For an hour, off and on. At eleven we ran out of three-amp fuses. Again. We ran out in the spring and in the summer, and each time somebody says, write that down. And you look round for something to write it down on, and it’s a canteen, so you’ve got a napkin.
Adaeze: What did you do?
Rafe: Gave a visitor ten quid and sent him to the shop. Lovely man. He came back with thirteen-amps.
Adaeze: What happened after you’d closed?
Rafe: Pub. We always go to the pub. And it’s all right in the pub, everybody’s happy, we did thirty-four items. Nobody talks about the hoovers.
Adaeze: And the four who had cancelled?
Rafe: On the Sunday I wrote something to the four of them and I didn’t send it. I wrote, no worries at all, just if you know earlier, tell me earlier. And I read it and I thought, that’s a telling-off. They’re volunteers. I’ve no business.
Adaeze: Had anything about those four been different, looking back?
Rafe: I looked. I’m a bit like that. The four who cancelled? All of them inside the first hour. The ones who took two days to answer, they came.
Jonas: That’s interesting. All of the late ones?
Rafe: All five of the late ones. Small numbers, I know. I used to bet on dogs.
Adaeze: If you could have known one thing earlier than you did, what and when?
Rafe: How sure they were. Not are you coming. How sure are you. And if I know on the Sunday I can do something about it on the Monday. I’m shut Mondays, that’s my day for the cash and carry and that’s when I’d ring round.
Adaeze: What would you have done on that Monday?
Rafe: Had a quiet word with Mrs Castellan, she’s seventy and she’s rewired half this street. She doesn’t come because she thinks it’s for young people. I’d have gone down there with a cake.
Adaeze: Have you asked her since?
Rafe: I haven’t. See, I’d rather have somebody say no to me. I’d sooner have nine honest noes on the Monday than four on the Saturday. But I’ve not made it easy for them, have I? Who’s in, with a spanner. You’d feel a right one writing “not me”.
Noor: That’s a good way of putting it.
Rafe: You tell me how the others do it and I’ll do it.
Adaeze: We’ll come back to you with that. Is there something we should have asked?
Rafe: Ask me if it’s worth it. Thirty-four things that aren’t in a skip. A lad of nine who took a toaster apart and put it together again and it worked. Go on, ask me.
Adaeze: Is it worth it?
Rafe: Course it is. Hang on, that’s my half past two.`,
}
