/** Initials that name no firm, tool or paper, and prove nothing of anybody: kinds of workplaces and people, regions, things of every day. */
export const everyday =
  /^(?:gps?|tv|smes?|diy|uk|eu|usa|us|vip|agm|q&a|ceo|cfo|kmu|lkw|pkw|kfz|edv|eu-\p{L}+|ue|pme|tpe|rh|drh|pdg|cdi|cdd|pymes?|ee\.?uu\.?|rrhh|eos|smb|nav-\p{L}+)$/u
