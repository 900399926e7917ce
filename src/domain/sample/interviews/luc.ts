// Interview with Luc: a young group in a town, a hall that may or may not be theirs, a cancelled day.
import type { SampleInterview } from '../sample-content.ts'

export const luc: SampleInterview = {
  key: 'luc',
  participant: 'luc',
  daysAgo: 42,
  lead: 'adaeze',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 24,
  quote: 'I called it off with three people on the list, and on the Saturday eight of them turned up.',
  story: [
    {
      label: 'Sends an e-mail with a form',
      doing: 'Mails twelve volunteers a link to a form',
      thinking: 'A form is clear, nobody can misread a form',
      feeling: 'Confident',
      quote: 'I thought, be professional, Luc, make a form.',
    },
    {
      label: 'Three answers after ten days',
      doing: 'Opens the form again and again',
      thinking: 'Either they are not coming or it is in the spam',
      feeling: 'Deflated',
      quote: 'I opened that form perhaps forty times. It said three. It kept saying three.',
    },
    {
      label: 'Asks again, once',
      doing: 'Sends a reminder and waits by the phone',
      thinking: 'If I ask a third time they will think I don’t trust them',
      feeling: 'Pushy',
      quote: 'The reminder took me a whole evening to write, and it is four lines.',
    },
    {
      label: 'Calls the day off on Thursday',
      doing: 'Takes down the poster, writes to the library',
      thinking: 'Better closed than embarrassing',
      feeling: 'Defeated',
      quote: 'Thursday, lunchtime, I called it off.',
    },
    {
      label: 'Eight of them turn up',
      doing: 'Hears about it from the caretaker',
      thinking: 'They meant to come all along',
      feeling: 'Mortified',
      quote: 'The caretaker rang me. He said, Luc, there are people here with soldering irons.',
    },
  ],
  heard: [
    {
      says: 'I can’t tell whether silence means no or not seen',
      kind: 'pain',
      quote: 'I read the silence as no. It was not no. It was just silence.',
      moment: 1,
      on: ['silence'],
    },
    {
      says: 'Half my volunteers aren’t where I ask',
      kind: 'need',
      quote: 'Four of the twelve do not read e-mail at all, it turns out. They have an address for the bank.',
      moment: 1,
      on: ['nochat'],
    },
    {
      says: 'I feel like a nag when I ask a second time',
      kind: 'pain',
      quote: 'The reminder took me a whole evening to write, and it is four lines.',
      moment: 2,
      on: ['nag'],
    },
    {
      says: 'I’m never sure of the hall until the library rings back',
      kind: 'need',
      quote: 'The library gives us the room, but they tell me two weeks before, and sometimes one.',
      moment: 0,
      parkedWhy:
        'Real, but the hall belongs to others; nothing in our product reaches it this year. Read again with the next outcome.',
    },
    {
      says: 'Only two of us know how to open and close the hall',
      kind: 'need',
      quote:
        'The key has a knack, and the alarm has a second knack, and the knacks live in me and the caretaker.',
      moment: 4,
      on: ['keys'],
    },
  ],
  insights: [
    {
      text: 'The volunteers thought that not answering was a yes: they come every month.',
      quote: 'but Luc, we always come, why would we fill in a form to say we always come?',
      moment: 4,
    },
    {
      text: 'A tool that looks official made people less likely to answer, not more.',
      quote: 'My father did not fill it in because he thought it was a survey. My own father.',
      moment: 0,
    },
  ],
  notes: `Runs a bicycle shop; took over the group eighteen months ago when the founder moved away.

The cancelled day still hurts. He told it twice without our asking.

- Twelve volunteers, average age near seventy
- Two of them are his parents`,
  transcript: `Adaeze: Hello Luc, I’m Adaeze, I write software at Thimble, and I’m asking the questions today. Noor and Jonas are here to listen. May we record?
Luc: Of course. I’ll close the shop door, otherwise you get bells.
Adaeze: We’d like to hear about the last time you got your volunteers together. Just that one time, from its beginning.
Luc: The last time, they got themselves together, that is the problem with it. But all right. From the beginning.
Adaeze: From the beginning.
Luc: It begins with the room. The library gives us the room, but they tell me two weeks before, and sometimes one. So I cannot ask anybody before I have the room, and when I have the room there is no time to ask.
Adaeze: And this time, when did you hear?
Luc: This time it was good, three weeks. So I thought, now I do it properly. I thought, be professional, Luc, make a form.
Adaeze: What had you done before that?
Luc: Before that I did it like the lady before me, I telephoned. She telephoned everybody, she had the time, she was a widow and she liked it. I have a shop. With the telephone it was two evenings, every month.
Adaeze: So you made a form.
Luc: I made a form. Name, can you come, which bench, anything we should know. It was a nice form. It had a picture of our banner. And I mailed the link to all twelve of them on a Tuesday.
Adaeze: Where were you when you sent it?
Luc: Here, behind the counter, between two punctures. I remember that I was pleased with myself.
Adaeze: What happened then?
Luc: My mother answered. Within ten minutes. My mother always answers. And then a man called Piet answered, and then, after the weekend, Solange. And then it stopped.
Adaeze: How did you know that it had stopped?
Luc: I opened that form perhaps forty times. It said three. It kept saying three. I began to think that it was broken, so I filled it in myself, and it said four, and I was happy for one second.
Adaeze: What did you make of it, the three?
Luc: I thought, they don’t want to any more. You know, I am not the founder. She was a great personality. I thought, they came for her, and for a while they came out of politeness, and this is how it ends, with a form that says three.
Adaeze: Did you talk to any of them about it?
Luc: No. That is what I would do differently. I read the silence as no. It was not no. It was just silence.
Adaeze: What did you do next?
Luc: I wrote a reminder. The reminder took me a whole evening to write, and it is four lines. Because how do you say it? “You have not answered” is a reproach. “In case you missed it” is false. “I would be happy” is begging. My wife said, just write it, and I said, you don’t have to see their faces on Saturday.
Adaeze: What did you write in the end?
Luc: “Dear friends, a small sign of life would help me with the planning.” And I got one answer, from a lady who said, I’m alive.
Adaeze: Was she coming?
Luc: She did not say!
Jonas: Sorry. That’s wonderful. Go on.
Luc: So now it is the second Thursday, it is nine days later, and I have four names, and one of those is alive. I need two for electrics, because the library insists on two, for the safety. I had one.
Adaeze: What did you decide?
Luc: Thursday, lunchtime, I called it off. I wrote to the library, I took down the poster from my own window, I wrote to the newspaper for the little column. Better closed than embarrassing. That’s what I thought.
Adaeze: How did you tell the volunteers?
Luc: By e-mail. You see where this is going.
Adaeze: Tell me anyway.
Luc: Saturday, quarter to ten. I am in the shop, it is raining. The caretaker rang me. He said, Luc, there are people here with soldering irons. I said how many. He said eight, and your father.
Adaeze: Eight.
Luc: I called it off with three people on the list, and on the Saturday eight of them turned up. Eight volunteers in the rain, in front of a locked library. More than we have had all year.
Adaeze: What did you do?
Luc: I shut the shop and I drove there. But I could not let them in. The key has a knack, and the alarm has a second knack, and the knacks live in me and the caretaker. And the caretaker had gone off home. So by the time I had it open, four had left. And there were no visitors, because I had taken the poster down. We sat there and mended one another’s things.
Adaeze: What did they say to you?
Luc: They were so kind that it was worse. Solange said, but Luc, we always come, why would we fill in a form to say we always come? And Piet had filled it in because he likes forms.
Adaeze: And the others, had they seen your e-mails?
Luc: I asked them that morning, one after the other, like a policeman. Four of the twelve do not read e-mail at all, it turns out. They have an address for the bank. Two had seen it and thought it was for the new people. My father did not fill it in because he thought it was a survey. My own father.
Adaeze: What did that change for you?
Luc: I went back to telephoning. Two evenings. I don’t love it. But when I telephone I hear it. I hear “yes, of course” or I hear “ye-es”, and that is a different thing, you can plan with the first one.
Adaeze: When you say you can plan with it, what do you plan?
Luc: How many chairs. Which benches I write on the poster. Whether I dare to write “electrical”. If I write electrical and there is no electrical, people have carried a microwave through the town.
Noor: Luc, the month after, what was the first thing you did differently?
Luc: I rang Solange first, and I asked her whether she would ring the sewing ladies. And she said, I see them on Wednesdays anyway. And on Wednesday evening she sent me one line: five, Odile has a cold. One line! I had tears in my eyes.
Adaeze: Is there anything you’d have wanted us to ask?
Luc: You could ask if I am going to go on.
Adaeze: Are you going to go on?
Luc: Yes. But I looked at a price for somebody to mind the shop on those evenings, and I can tell you, there isn’t one.
Adaeze: Thank you, Luc. That was generous.
Luc: Now I’ll open the door again. Listen, bells.`,
}
