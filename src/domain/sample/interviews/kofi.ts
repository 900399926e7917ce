// Interview with Kofi: a city group, twenty-six volunteers, a spreadsheet that he alone keeps.
import type { SampleInterview } from '../sample-content.ts'

export const kofi: SampleInterview = {
  key: 'kofi',
  participant: 'kofi',
  daysAgo: 54,
  lead: 'jonas',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 19,
  quote: 'I know exactly who will answer me. That is why I ask them. And that is why they are tired.',
  story: [
    {
      label: 'Opens the spreadsheet and the three chats',
      doing: 'Copies answers from three chats into one sheet',
      thinking: 'Somewhere in here is next Saturday',
      feeling: 'Methodical',
      quote: 'I have three chats, one spreadsheet, and a notebook for what is in neither.',
    },
    {
      label: 'Scrolls back to find who said yes',
      doing: 'Searches for “yes” and finds everything',
      thinking: 'I saw it, I know I saw it',
      feeling: 'Irritated with himself',
      quote: 'I scrolled for twenty minutes on the bus and I missed my stop.',
    },
    {
      label: 'Writes to the same five',
      doing: 'Sends five private messages',
      thinking: 'They will answer',
      feeling: 'Relieved and guilty',
      quote: 'So I did what I always do, I wrote to my five.',
    },
    {
      label: 'Farida says she needs a month off',
      doing: 'Thanks her, does not know whom to ask instead',
      thinking: 'I have worn her out',
      feeling: 'Sorry',
      quote: 'And Farida wrote back, Kofi, I love you all, I need a month where nobody asks me anything.',
    },
    {
      label: 'Two new people stand by the wall',
      doing: 'Waves at them from the door, has no minute',
      thinking: 'They came, and I am wasting them',
      feeling: 'Embarrassed',
      quote: 'There were two new people by the wall with their coats on.',
    },
  ],
  heard: [
    {
      says: 'I scroll back through weeks of talk to find who said yes',
      kind: 'pain',
      quote: 'I scrolled for twenty minutes on the bus and I missed my stop.',
      moment: 1,
      on: ['scroll'],
    },
    {
      says: 'I end up asking the same five people because they answer',
      kind: 'pain',
      quote: 'I know exactly who will answer me. That is why I ask them. And that is why they are tired.',
      moment: 2,
      on: ['samefive'],
    },
    {
      says: 'I can’t see which of the others have even read it',
      kind: 'need',
      quote: 'Twenty-one people, and I could not tell you which of them had looked at it.',
      moment: 2,
      on: ['silence'],
    },
    {
      says: 'New people stand about because nobody planned for them',
      kind: 'pain',
      quote: 'There were two new people by the wall with their coats on.',
      moment: 4,
      on: ['stand'],
    },
    {
      says: 'I don’t know what a new person can mend until they are at the bench',
      kind: 'need',
      quote: 'One of them, it turned out, restores clocks. I found that out when she was leaving.',
      moment: 4,
      on: ['skill'],
    },
  ],
  insights: [
    {
      text: 'He has a private rule: nobody is asked three months in a row. He breaks it every month.',
      quote:
        'I have a rule that I do not ask the same person three months running. It is a good rule. I have never kept it.',
      moment: 2,
    },
  ],
  notes: `Works nights at the hospital lab, coordinates on the bus. Showed us the sheet: 26 rows, colours only he understands.

Three chats because the group grew out of two others that did not want to merge.

- Twice a month, church crypt, one accessible entrance
- He has not been at a bench since the spring`,
  transcript: `Jonas: Kofi, thank you. I’m Jonas. Noor and Adaeze are on the call as well. We’d like to hear one story in some detail, the last time you put a team together. Can I record?
Kofi: Go ahead. I am on my break, so if an alarm goes it is not for you.
Jonas: When was the last repair day you staffed?
Kofi: Last Saturday. We are twice a month, so there is always a last Saturday.
Jonas: Take me back to the beginning of that one. When did you first do something about it?
Kofi: The Monday of the week before. On the bus, after my shift, half past seven in the morning. That is my office, the number twelve bus.
Jonas: What did you have in front of you?
Kofi: My phone. And in the phone I have three chats, one spreadsheet, and a notebook for what is in neither. The notebook is paper, that one is in my bag.
Jonas: Why three chats?
Kofi: History. There was a group at the library and a group at the church, and then students came, and nobody wanted to leave their own chat. So I am the only person who is in all of them. I am the bridge. Bridges get walked on.
Jonas: So on that Monday, on the bus, what did you do first?
Kofi: I opened the sheet for the ninth, no, whatever, for that Saturday, and I began to fill it from the chats. Because people had already answered, some of them, two weeks ago when I first put the dates. I remembered that Marcus had said yes. I could see his face saying it.
Jonas: Did you find it?
Kofi: I scrolled for twenty minutes on the bus and I missed my stop. If you search for the word yes in a chat of forty people, you get every yes of every person for a year. Yes to pizza. Yes that was a good film. In the end it was not even in the chat, he had said it to me in the kitchen.
Adaeze: And in the sheet, how does a yes look?
Kofi: Green. Light green is a yes that I am not sure of. Dark green is a yes that I have heard twice. Yellow is, I believe they would come if I asked again. White is I don’t know. That Monday there was a lot of white.
Jonas: How much white?
Kofi: Out of twenty-six? Five green. Twenty-one people, and I could not tell you which of them had looked at it. Some of them have muted the chat, I am sure, I would have. Some had seen it and thought, someone else will. Some were on holiday. From where I sit they are all the same white.
Jonas: What did you do about the white ones?
Kofi: Nothing. What can I do, write to twenty-one people one by one? I tried it once, in the winter. It took me three evenings and I got nine answers, and four of them were “did you not see, I put a thumb”.
Jonas: So what did you do last week?
Kofi: So I did what I always do, I wrote to my five. Farida, Marcus, old Mr Lim, Jo, and Abena if she is not on shift. Private messages. Within the hour I had four answers.
Jonas: Why those five?
Kofi: I know exactly who will answer me. That is why I ask them. And that is why they are tired. I have a rule that I do not ask the same person three months running. It is a good rule. I have never kept it.
Jonas: What were the answers?
Kofi: Three yes. And Farida wrote back, Kofi, I love you all, I need a month where nobody asks me anything. With a heart. I read that in the lift.
Jonas: What went through your mind?
Kofi: That I did that. Nobody else did that. If I had a way of asking the other twenty-one that worked, she would not be tired. She is our best person on small motors. You do not wear out your best person.
Jonas: What did you answer her?
Kofi: I said of course. And then I moved a student onto small motors who has done it twice, and I put myself down to stand near him.
Jonas: Let’s go to the Saturday. Where were you when it opened?
Kofi: At the door, where I always am. It is a crypt, there are stairs, somebody has to be at the lift for people with heavy things. So I am porter and doorman and I say where to sit.
Jonas: Walk me through the first ten minutes.
Kofi: Ten past ten, the queue is up the stairs already. Somebody has a mangle. A mangle! On the stairs. I am carrying one end of a mangle, and I look over the top of it. There were two new people by the wall with their coats on.
Jonas: New volunteers?
Kofi: Yes. They had filled in the form on the website two weeks before. I had seen the form. I had thought, wonderful, and then I had not thought any further. Nobody knew they were coming. I had no bench for them. I waved. They waved.
Jonas: What happened with them?
Kofi: Jo gave them tea. They stood there for an hour, they watched, they were very polite. One of them, it turned out, restores clocks. I found that out when she was leaving. We have had the same clock on our not-mended shelf since the summer.
Noor: Has either of them been back?
Kofi: It is only a week. But I will tell you from experience: no. You come once, you stand by a wall, you don’t come again. I would not.
Jonas: And the student, on small motors?
Kofi: He did well. He cross-threaded one hoover and mended four. I did not stand near him for one single minute.
Jonas: What did you do on Saturday evening?
Kofi: Slept. On Sunday I typed the numbers. We use your tally on the tablet for that, that part is good, when somebody remembers to pass the tablet on. It spent an hour under a cardigan. So, fifty-one items, let us call it sixty.
Jonas: You said “let us call it sixty”.
Kofi: I said it, yes. The city pays by the kilo of waste avoided, and there is a box for the weight of each thing. Nobody weighs a mangle.
Adaeze: When did you last sit at a bench yourself?
Kofi: In the spring. I came into this because I like mending radios. I have become a person who knows where everyone is.
Jonas: If you could have seen something on that Monday on the bus that you did not see, what would it have been?
Kofi: Who has not read it. Not who has not answered, I understand not answering. Who has not read it. Those people I can ring and I am not a nuisance, I am news.
Noor: “I am news.” Thank you for that.
Kofi: That is my stop, as it were. I should go back up.
Jonas: Thank you, Kofi. May we send you a picture of what we took from this?
Kofi: Send it to me, not to the chats.`,
}
