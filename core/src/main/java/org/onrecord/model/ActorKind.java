package org.onrecord.model;

/** What sort of actor it is. */
public enum ActorKind {
    COUNTRY,
    GOVERNMENT,
    IGO,
    NGO,
    COMPANY,
    OUTLET,
    ARMED_GROUP,
    PARTY,
    PERSON,
    GROUP,
    UNNAMED
}
