import type { CueWords } from './cue.ts'

export const english: CueWords = {
  label:
    'contact person|contact name|name of contact|contact for enquiries|your contact|your contact person|main contact|recruiter|your recruiter|recruiter name|recruitment contact|hr contact|hiring contact|hiring manager|job poster|posted by|point of contact|poc|contact details for this role|for the attention of|fao|attn|attention|c/o|name|full name|selecting official|contact officer|enquiries officer|talent partner|from',
  heading:
    'contact|contacts|contact us|contact information|contact details|get in touch|further information|for more information|questions',
  verb: 'ask|please ask|contact|contacting|email|e-mail|emailing|mail|mailing|message|write to|get in touch with|in touch with|reach out to|reaching out to|reach out directly to|apply to|apply by emailing|send it to|send them to|resume to|resumes to|cv to|cvs to|application to|applications to|letter to|letters to|portfolio to|references to|directed to|addressed to|direct enquiries to|inquiries to|enquiries to|speak to|speak with|drop|ping|dm|liaise with|managed by|handled by|led by our recruiter|contact our|hit up',
  weak: 'reach|call|ask for|talk to|talk with|chat with|phone|ring|text|questions to|questions|enquiries|inquiries|discussion|interested|apply|send|referred by|see',
  back: 'is happy to answer|are happy to answer|will be happy to answer|is happy to help|happy to answer|can answer your questions|will answer your questions|is your contact|is the contact|is your recruiter|is looking forward to|looks forward to|is the hiring manager|is recruiting for|is leading the recruitment|would love to hear from you',
  self: "i'm|i’m|im|i am|my name is|this is|name's|name’s",
  report: 'report to|reports to|reporting to|report directly to|reporting directly to|you will report to',
  bye: 'regards|kind regards|best regards|warm regards|best|best wishes|cheers|thanks|thank you|many thanks|sincerely|yours sincerely|yours faithfully|all the best|warmly|yours|take care|looking forward',
}
