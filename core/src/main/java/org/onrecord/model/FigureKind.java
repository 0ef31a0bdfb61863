package org.onrecord.model;

/** What an amount is: what is, what is wanted, what is allowed, what is thought, or by how much something moved. */
public enum FigureKind {
    ACTUAL,
    TARGET,
    LIMIT,
    ESTIMATE,
    CHANGE
}
