/** The operations of GraphQL that are measured, as a browser sends them. */

export const LEADS = `query Leads($filter: LeadFilter, $sort: LeadSort) {
  leads(filter: $filter, sort: $sort, limit: 20) {
    items {
      __typename
      id
      name
      company
      source
      status
      version
      createdAt
      updatedAt
      owner { __typename id name }
      nextFollowUp { __typename id type dueDatetime status isOverdue }
    }
  }
}`;

export const LEADS_WITH_TOTAL = LEADS.replace("items {", "total totalIsCapped items {");

export const LEAD_PAGE = `query LeadPage($id: ID!) {
  lead(id: $id) {
    __typename
    id
    version
    name
    company
    source
    status
    notes
    createdAt
    convertedAt
    owner { __typename id name }
    tags { __typename id name }
    contacts(limit: 20) {
      items { __typename id version name email phone phoneE164 position notes isPrimary }
    }
    followUps(limit: 20) {
      items {
        __typename
        id
        version
        type
        dueDatetime
        status
        outcome
        notes
        contact { __typename id name }
        assignedTo { __typename id name }
      }
    }
    activity(limit: 20) {
      items { __typename id action meta createdAt user { __typename id name } }
    }
  }
}`;

/** What the Today page asks first; a test compares it with the page's own. */
export const TODAY = `query Today($filter: FollowUpFilter!) {
  followUps(filter: $filter, limit: 100) {
    total
    items {
      id
      type
      dueDatetime
      status
      lead { id name }
      ...FollowUpRow_followUp
    }
  }
}

fragment CompleteButton_followUp on FollowUp {
  id
  type
  dueDatetime
  status
  notes
  version
  contact { id }
  assignedTo { id remindBefore }
  lead { id name owner { id } }
}

fragment FollowUpRow_followUp on FollowUp {
  id
  type
  dueDatetime
  status
  contact { id name }
  assignedTo { id name }
  lead { id name company }
  ...CompleteButton_followUp
}`;
