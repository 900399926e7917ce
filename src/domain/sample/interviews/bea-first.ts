// First interview with Bea: a village, nine volunteers, a hall with two keys.
import type { SampleInterview } from '../sample-content.ts'

export const beaFirst: SampleInterview = {
  key: 'bea-first',
  participant: 'bea',
  daysAgo: 68,
  lead: 'noor',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 22,
  quote: 'I don’t mind a no. I can do something with a no. It’s the nothing that has me awake.',
  story: [
    {
      label: 'Puts the date in the group chat',
      doing: 'Writes the date and “who can come?” on a Sunday evening',
      thinking: 'It is four weeks off, they will all see it',
      feeling: 'Hopeful',
      quote: 'So on the Sunday night I put it in the chat. Date, hall, usual time, who can come.',
    },
    {
      label: 'Counts the answers on the kitchen calendar',
      doing: 'Writes initials on the calendar, with question marks',
      thinking: 'Is a thumb a yes?',
      feeling: 'Unsure',
      quote:
        'I write their initials in the square. In ink if it was a yes, in pencil if it was one of those thumbs.',
    },
    {
      label: 'Walks round to Walter’s',
      doing: 'Carries his yes home and puts it on the calendar',
      thinking: 'Without Walter there is no electrical bench',
      feeling: 'Fond of him, short of time',
      quote: 'So I walked round. It’s eleven minutes if you don’t stop, and I always stop.',
    },
    {
      label: 'Lies awake on the Thursday',
      doing: 'Reads the chat from the top once more',
      thinking: 'Do I ask again, or do I trust them?',
      feeling: 'Anxious, a little ashamed of minding',
      quote: 'Thursday night I was lying there doing sums.',
    },
    {
      label: 'Derek rings on Friday at nine',
      doing: 'Goes through her address book page by page',
      thinking: 'Who else can do a lamp?',
      feeling: 'Sinking',
      quote: 'Then Friday, nine at night, Derek rings. His back’s gone.',
    },
    {
      label: 'Sits at the electrical bench herself',
      doing: 'Tests plugs, sends two people home with their lamps',
      thinking: 'I am meant to be on the door',
      feeling: 'Stretched',
      quote: 'I sat at the electrics myself, which I am not really supposed to, and I did plugs and fuses.',
    },
  ],
  turns: [
    { from: 3, to: 1, kind: 'loop', label: 'reads it all again' },
    { from: 4, to: 5, kind: 'error', label: 'nobody else to ask' },
  ],
  heard: [
    {
      says: 'I can’t tell whether silence means no or not seen yet',
      kind: 'pain',
      quote: 'If Walter doesn’t answer, is that a no, or is his telephone in the shed?',
      moment: 1,
      on: ['silence'],
    },
    {
      says: 'I can’t plan a bench on a “probably”',
      kind: 'pain',
      quote: 'Three of them wrote probably. What’s a probably? Is that half a person?',
      moment: 1,
      on: ['probably'],
    },
    {
      says: 'I carry the answers of the ones who don’t use messages',
      kind: 'need',
      quote: 'Walter doesn’t do messages, so I’m his messages.',
      moment: 2,
      on: ['carry'],
    },
    {
      says: 'I need to know who else could take a bench when somebody drops out',
      kind: 'need',
      quote:
        'I went through the address book page by page, and the trouble is it doesn’t say what anyone can mend.',
      moment: 4,
      on: ['whoelse'],
    },
    {
      says: 'The tally comes home with me in no state to be read',
      kind: 'pain',
      quote: 'The sheets came home in a carrier bag with somebody’s wet umbrella.',
      moment: 5,
      on: ['sheets'],
    },
  ],
  insights: [
    {
      text: 'Ink and pencil: she keeps two grades of yes, and nobody else can read them.',
      quote: 'My husband thinks it’s a code.',
      moment: 1,
    },
    {
      text: 'She asked a second time only once this year, and apologised when she did.',
      quote:
        'I put sorry in front of it. Sorry to be a nuisance. I’m asking them to do what they said they like doing.',
      moment: 3,
    },
  ],
  notes: `Kitchen table, calendar behind her on the wall: she took it down to show us. Ink and pencil initials, one square with seven pencils and a coffee ring.

She never once complained about the volunteers. Every difficulty is hers to absorb.

- Hall: two keys, one with her, one with the caretaker
- Walter is 84 and the only one who does radios
- Chat has 31 people in it, nine of them ever mend anything`,
  transcript: `Noor: Thanks for having us, Bea. I’m Noor, and these are Jonas and Adaeze, who will mostly listen. Is it all right if we record this?
Bea: Yes, yes. My daughter records everything I say anyway, she thinks I make things up.
Noor: We’d like to hear about one particular time. Tell me about the last time you got people together for a repair day.
Bea: The last one. That was the Saturday three weeks ago. Not a good one to choose, if I’m honest.
Noor: Those are often the ones worth hearing. Where does it start?
Bea: It starts the month before, on the Sunday after the one we’ve just had. I do it while I still remember what went wrong. So on the Sunday night I put it in the chat. Date, hall, usual time, who can come.
Noor: And where were you?
Bea: Here, at this table, with my tea. I’m not one for doing it standing up.
Noor: What happened next?
Bea: Well, a thumb. Straight away, a thumb from Derek, because Derek is always on his telephone. And then nothing. And then somebody put a picture of a marrow.
Jonas: A marrow?
Bea: Big one. And then there were nineteen messages about the marrow and my date had gone up out of sight.
Noor: What did you do then?
Bea: I left it. You have to leave it a few days. And then on the Wednesday I went through and counted, and that goes on the calendar, there, look. I write their initials in the square. In ink if it was a yes, in pencil if it was one of those thumbs.
Noor: What makes a thumb pencil?
Bea: Because a thumb could be “I have read this” or it could be “I’m coming” or it could be “nice marrow”. My husband thinks it’s a code.
Noor: What did the square look like that Wednesday?
Bea: Two in ink. Four in pencil. Three of them wrote probably. What’s a probably? Is that half a person? I’ve got a bench for sewing, a bench for electrics and a bench for everything else. I can’t put half a person behind a soldering iron.
Noor: And the people who hadn’t written anything?
Bea: That’s the ones. If Walter doesn’t answer, is that a no, or is his telephone in the shed? Because it is sometimes in the shed. He uses it for a torch.
Adaeze: Sorry, can I ask, who is Walter?
Bea: Walter is eighty-four and he does radios. Well, anything with a valve in it, and lamps. He taught apprentices at the works for thirty years. If Walter isn’t there, I haven’t really got an electrical bench, I’ve got Derek and a multimeter.
Noor: So what did you do about Walter, that time?
Bea: Walter doesn’t do messages, so I’m his messages. So I walked round. It’s eleven minutes if you don’t stop, and I always stop. I went in, he made tea, he showed me a wireless, and an hour later I came home and wrote a W in ink.
Noor: What would have happened if you hadn’t gone?
Bea: He’d have come, probably. There, I’ve said it myself now. Probably. But I’d not have known.
Noor: What happened between then and the day?
Bea: Nothing, and that’s the part I don’t like. I don’t mind a no. I can do something with a no. It’s the nothing that has me awake. Thursday night I was lying there doing sums. If Pat comes and Jean comes then sewing’s all right, and if Walter’s hip is all right then electrics, and who’s on the door.
Noor: Did you write to them again?
Bea: I did, on the Thursday morning, and I put sorry in front of it. Sorry to be a nuisance. I’m asking them to do what they said they like doing. And I say sorry.
Noor: What came back?
Bea: Jean said yes. The others, I don’t know. You can see that somebody has read it, but you can’t see who, or I can’t. My daughter says you can hold your finger on it. I held my finger on it and it offered to delete it.
Noor: And then Friday.
Bea: Then Friday, nine at night, Derek rings. His back’s gone. He’d been lifting a paving slab. And I said never mind, Derek, you rest, and I put the telephone down and I thought, oh, Derek.
Noor: What was the first thing you did?
Bea: Fetched the address book. I went through the address book page by page, and the trouble is it doesn’t say what anyone can mend. It says where they live. I know what people can do because I’ve stood beside them, but at nine at night I couldn’t think of a single one.
Noor: Who did you ring?
Bea: Two people. One was in Spain. And the other one was very nice about it and said she only does zips. And I don’t like ringing at that hour, people think somebody’s died.
Noor: So Saturday morning.
Bea: Saturday morning I opened up, half past nine, put the urn on. Walter came, bless him. Pat and Jean on sewing. And for the second chair at the electrics there was nobody, so I sat at the electrics myself, which I am not really supposed to, and I did plugs and fuses. And there was nobody on the door, so there was a queue, and nobody was writing anything down.
Jonas: What should they be writing down?
Bea: The tally. What came in, what it was, mended or not, and a guess at the weight, for the council. That’s what the grant hangs on. We had the sheets. The sheets came home in a carrier bag with somebody’s wet umbrella.
Noor: What was on them?
Bea: Six toasters and a blue cloud. I made the rest up from memory on the Sunday. I’m not proud of that.
Noor: How did the day end for you?
Bea: Two people went home with their lamps as they’d brought them. A young couple. They were perfectly nice. But they’d come from the other side of the valley, and I thought, I could have told you on Thursday not to come this time, if I’d known on Thursday.
Noor: If you had known on Thursday, what would you have done?
Bea: Put a note up that there’s one chair at the electrics, come early. Or asked Walter to bring his nephew. There’s always something you can do on a Thursday. There’s nothing you can do on a Friday night.
Adaeze: May I ask about the chat once more? How many people are in it?
Bea: Thirty-one. And nine who’ve ever mended anything. The rest like the cakes.
Noor: Is there anything we should have asked you?
Bea: You haven’t asked whether I enjoy it. I do. I wouldn’t like you to go away with the idea that I don’t. It’s the best Saturday of the month. It’s the three weeks before.
Noor: Thank you, Bea. May we come back and ask you again after the next one?
Bea: You may. Bring something broken.`,
}
